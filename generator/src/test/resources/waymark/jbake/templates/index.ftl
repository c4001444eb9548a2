<#list published_content as c><i>${c.title}</i></#list>
<#list alltags as tag><b>${tag}</b></#list>
