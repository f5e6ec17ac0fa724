namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>What a token is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text, with its character references.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>What a browser drops: a declaration, an instruction, a script, a style sheet, or a tag that never ends.</summary>
    Dropped,
}
