using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Facts;
using ErrorCatalog.Generator.Model.Selection;
using ErrorCatalog.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Model;

/// <summary>Checks what holds for a whole file, and what the project says about it.</summary>
internal static class PageChecks
{
    /// <summary>Checks a file of tables.</summary>
    public static void CheckDocument(ParsedDocument document, List<Finding> findings)
    {
        foreach (TextSpan line in document.TooDeep)
        {
            findings.Add(Finding.Create(Rules.NestedTooDeep, line));
        }

        foreach (TextSpan row in document.RowsCutOff)
        {
            findings.Add(Finding.Create(Rules.TooManyMissingCells, row));
        }

        foreach (NearTable near in document.NearTables)
        {
            findings.Add(Finding.Create(Rules.NearTable, near.Span, Invariant.Text(near.HeaderCells), Invariant.Text(near.DelimiterCells)));
        }

        foreach (MarkdownComment comment in document.StrayComments.Where(Directive.IsDirective))
        {
            findings.Add(Finding.Create(Rules.StrayDirective, comment.Span));
        }
    }

    /// <summary>Checks that the page has the columns that the project specifies.</summary>
    public static void CheckColumns(ParsedDocument document, CatalogOptions options, List<Finding> findings)
    {
        foreach (ColumnOverride wanted in options.ColumnOverrides)
        {
            string header = HeaderText.Normalize(wanted.Header);
            if (!document.Tables.Any(table => table.Header.Cells.Any(cell => HeaderText.Normalize(cell.Text) == header)))
            {
                findings.Add(Finding.Create(Rules.UnknownColumn, default, wanted.Header, wanted.Role.ToString()));
            }
        }
    }

    /// <summary>Checks the URL that the project gives the rows.</summary>
    public static void CheckLinkTemplate(CatalogOptions options, List<Finding> findings)
    {
        if (options.LinkTemplate is string url && LinkTemplate.FindUnknown(url) is string unknown)
        {
            findings.Add(Finding.Create(Rules.LinkTemplateInvalid, default, MessageText.Shorten(unknown)));
        }
    }

    /// <summary>Reads what the project says about the visibility of the types.</summary>
    /// <returns>Whether they are internal.</returns>
    public static bool IsInternal(string visibility, List<Finding> findings)
    {
        bool isInternal = visibility.Equals("internal", StringComparison.OrdinalIgnoreCase);
        if (!isInternal && visibility.Length > 0 && !visibility.Equals("public", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Create(Rules.UnknownVisibility, default, visibility));
        }

        return isInternal;
    }
}
