package waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test that needs a browser: it may ask for {@link Chromium}, which all tests of a run share. Where there is none, it
 * is skipped, and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsing.Shared.class)
public @interface Browsing {
    /** Starts the browser for the first who asks, and ends it after the last test. */
    final class Shared implements ExecutionCondition, ParameterResolver {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Chromium.program()
                    .map(p -> ConditionEvaluationResult.enabled(p.toString()))
                    .orElseGet(() -> ConditionEvaluationResult.disabled(
                            "there is no Chromium on the path, and CHROME_PATH names none"));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Browsing.class))
                    .getOrComputeIfAbsent(Chromium.class, key -> start(), Chromium.class);
        }

        private static Chromium start() {
            try {
                return Chromium.start(Chromium.program().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
