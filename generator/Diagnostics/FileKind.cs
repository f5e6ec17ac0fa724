namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>The files that a catalog is made of.</summary>
internal enum FileKind
{
    /// <summary>The Markdown file with the error tables.</summary>
    Page,

    /// <summary>The file beside it that says which codes and names there have been.</summary>
    Ledger,

    /// <summary>A second Markdown file, with what the user says about the codes of the page.</summary>
    Overlay,
}
