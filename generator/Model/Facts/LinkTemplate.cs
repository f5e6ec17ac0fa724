namespace ErrorCatalog.Generator.Model.Facts;

/// <summary>The URL of the page about a row, in which <c>{code}</c> and <c>{name}</c> stand for those of the row.</summary>
internal sealed class LinkTemplate
{
    private const string Code = "{code}";
    private const string Name = "{name}";

    private readonly string _url;

    private LinkTemplate(string url) => _url = url;

    /// <summary>Reads what the project says.</summary>
    /// <returns>The template, or <see langword="null"/> if the project says nothing or something that is no template.</returns>
    public static LinkTemplate? Read(string? url) => url is null || FindUnknown(url) is not null ? null : new LinkTemplate(url);

    /// <summary>Finds what looks like a placeholder and is none.</summary>
    public static string? FindUnknown(string url)
    {
        string rest = url.Replace(Code, string.Empty).Replace(Name, string.Empty);
        int start = rest.IndexOf('{');
        int end = start < 0 ? -1 : rest.IndexOf('}', start);
        return end < 0 ? null : rest.Substring(start, end + 1 - start);
    }

    /// <summary>Makes the URL of a row.</summary>
    /// <returns>The URL, or <see langword="null"/> if it has a code and the row doesn't.</returns>
    public string? Expand(string? code, string name)
        => code is null && _url.Contains(Code) ? null : _url.Replace(Name, Uri.EscapeDataString(name)).Replace(Code, Uri.EscapeDataString(code ?? string.Empty));
}
