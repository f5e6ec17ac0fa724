namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>What HTML was made from.</summary>
internal enum HtmlOrigin
{
    /// <summary>The page has it as it is.</summary>
    Verbatim,

    /// <summary>Markdown.</summary>
    Rendered,

    /// <summary>Markdown with so many marks that they were not read.</summary>
    Unparsed,

    /// <summary>Lines that their indentation makes code.</summary>
    IndentedCode,
}
