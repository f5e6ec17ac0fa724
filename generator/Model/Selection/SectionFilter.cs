using ErrorCatalog.Generator.Model.Columns;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>
/// The headings under which a project wants the tables of a page: <c>JSON Error Codes</c>, or
/// <c>JSON Error Codes=Json|Gateway Close Event Codes=Gateway</c> where each is to be a catalog.
/// </summary>
internal sealed class SectionFilter
{
    private readonly List<Section> _sections = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Reads the metadata.</summary>
    /// <param name="metadata">The headings, divided by pipes; empty to take every table.</param>
    public SectionFilter(string metadata)
    {
        foreach (string section in metadata.Split(['|'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = section.LastIndexOf('=');
            string name = section.Substring(equals + 1).Trim();
            bool isNamed = equals > 0 && PascalCase.IsIdentifier(name);
            string text = (isNamed ? section.Substring(0, equals) : section).Trim();
            _sections.Add(new Section(HeaderText.Normalize(text), text, isNamed ? name : null));
        }
    }

    /// <summary>Gets the headings asked for under which no table was found.</summary>
    public IEnumerable<string> Missing => _sections.Where(section => !_found.Contains(section.Heading)).Select(section => section.Text);

    /// <summary>Tells whether a table is wanted.</summary>
    /// <param name="table">The table.</param>
    /// <param name="catalogName">The name of the catalog that its section is to be; <see langword="null"/> for the file's own.</param>
    public bool Takes(MarkdownTable table, out string? catalogName)
    {
        catalogName = null;
        if (_sections.Count == 0)
        {
            return true;
        }

        // The nearest heading decides, so that a section within a section can be a catalog of its own.
        for (int i = table.Headings.Count - 1; i >= 0; i--)
        {
            string heading = HeaderText.Normalize(table.Headings[i]);
            if (_sections.Find(section => section.Heading == heading) is Section wanted)
            {
                _found.Add(heading);
                catalogName = wanted.CatalogName;
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading as it is compared and as the project writes it, and the name of the catalog that its section is to be.</summary>
    private sealed record Section(string Heading, string Text, string? CatalogName);
}
