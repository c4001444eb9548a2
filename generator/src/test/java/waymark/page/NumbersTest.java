package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void namesAreJoinedAsInASentence() {
        assertThat(Numbers.list(List.of())).isEmpty();
        assertThat(Numbers.list(List.of("Barnsley"))).isEqualTo("Barnsley");
        assertThat(Numbers.list(List.of("Barnsley", "Derby", "York"))).isEqualTo("Barnsley, Derby and York");
    }

    @Test
    void aNameKeepsACommaOfItsOwn() {
        assertThat(Numbers.list(List.of("Bristol, City of"))).isEqualTo("Bristol, City of");
        assertThat(Numbers.list(List.of("Barnsley", "Bristol, City of"))).isEqualTo("Barnsley and Bristol, City of");
    }
}
