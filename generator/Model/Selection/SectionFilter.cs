using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>
/// The headings under which a project wants the tables of a page: <c>JSON Error Codes</c>, or
/// <c>JSON Error Codes=Json|Gateway Close Event Codes=Gateway</c> where each is to be a catalog, or <c>*</c> where every section is.
/// </summary>
internal sealed class SectionFilter
{
    /// <summary>Stands for the name of a catalog that is named after its section; no catalog can have it as its name.</summary>
    public const string NamedAfterHeading = "*";

    private readonly List<Section> _sections = [];
    private readonly bool _takesEverySection;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _headings = [];

    /// <summary>Reads the metadata.</summary>
    /// <param name="metadata">The headings, divided by pipes; empty to take every table.</param>
    public SectionFilter(string metadata)
    {
        foreach (string section in metadata.Split(['|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (section.Trim() == NamedAfterHeading)
            {
                _takesEverySection = true;
                continue;
            }

            int equals = section.LastIndexOf('=');
            string name = section.Substring(equals + 1).Trim();
            bool isNamed = equals > 0 && PascalCase.IsIdentifier(name);
            string text = (isNamed ? section.Substring(0, equals) : section).Trim();
            _sections.Add(new Section(HeadingText.Normalize(HeadingAnchor.Remove(text)), text, isNamed ? name : null));
        }
    }

    /// <summary>Tells whether a table is wanted.</summary>
    /// <param name="table">The table.</param>
    /// <param name="catalogName">
    /// The name of the catalog that its section is to be: <see langword="null"/> for the file's own, and <see cref="NamedAfterHeading"/>
    /// for that of <see cref="SectionNames"/>.
    /// </param>
    public bool Takes(MarkdownTable table, out string? catalogName)
    {
        catalogName = _takesEverySection ? NamedAfterHeading : null;
        if (_sections.Count == 0)
        {
            return true;
        }

        string[] headings = [.. table.Headings.Select(HeadingText.Normalize)];
        Remember(table, headings);

        // The nearest heading decides, so that a section within a section can be a catalog of its own.
        for (int i = headings.Length - 1; i >= 0; i--)
        {
            if (_sections.Find(section => section.Heading == headings[i]) is Section wanted)
            {
                _found.Add(headings[i]);
                catalogName = wanted.CatalogName;
                return true;
            }
        }

        return _takesEverySection;
    }

    /// <summary>Finds the headings asked for under which there was no table.</summary>
    public IEnumerable<Finding> FindMissing()
        => _sections
            .Where(section => !_found.Contains(section.Heading))
            .Select(section => Finding.Create(Rules.UnknownSection, default, section.Text, SectionAdvice.Create(section.Text, _headings)));

    private void Remember(MarkdownTable table, string[] headings)
    {
        for (int i = 0; i < headings.Length; i++)
        {
            if (_seen.Add(headings[i]))
            {
                _headings.Add(HeadingText.Beginning(table.Headings[i]).Trim());
            }
        }
    }

    /// <summary>A heading as it is compared and as the project writes it, and the name of the catalog that its section is to be.</summary>
    private sealed record Section(string Heading, string Text, string? CatalogName);
}
