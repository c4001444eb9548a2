<title>${content.title}</title>
<i id="status">${content.status}</i>
<i id="type">${content.type}</i>
<i id="date">${content.date?string("yyyy-MM-dd")}</i>
<#if content.tags??><#list content.tags as tag><b>${tag}</b></#list></#if>
<main>${content.body}</main>
