using ErrorCatalog.Generator.Model.Catalogs;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>
/// Names catalogs after the sections of a page. A section has the name of its heading, and in front of it those of the headings
/// above where another section would have the same. A heading that gives no name, such as <c>Errors</c>, divides nothing.
/// </summary>
internal sealed class SectionNames
{
    private const int HeadingLevels = 6;

    private readonly Dictionary<string, SectionPath> _sections = new(StringComparer.Ordinal);

    /// <summary>Names sections.</summary>
    /// <param name="sections">The headings of each section, the outermost first; a section may come more than once.</param>
    public SectionNames(IEnumerable<EquatableArray<string>> sections)
    {
        foreach (EquatableArray<string> headings in sections)
        {
            var section = SectionPath.Of(headings);
            if (!_sections.ContainsKey(section.Key))
            {
                _sections.Add(section.Key, section);
            }
        }

        for (int level = 1; level < HeadingLevels; level++)
        {
            LengthenNamesThatClash();
        }
    }

    /// <summary>Gets the name of a section.</summary>
    /// <returns>The name, which may begin with a digit; empty when no heading gives one.</returns>
    public string NameOf(EquatableArray<string> headings) => _sections[SectionPath.Of(headings).Key].Name;

    private void LengthenNamesThatClash()
    {
        SectionPath[][] clashes =
        [
            .. _sections.Values.GroupBy(section => section.Name, StringComparer.Ordinal).Select(group => group.ToArray()).Where(group => group.Length > 1),
        ];
        foreach (SectionPath section in clashes.SelectMany(clash => clash))
        {
            section.Lengthen();
        }
    }

    /// <summary>The names that the headings of a section give, the outermost first, and how many of them are in use.</summary>
    private sealed class SectionPath(List<string> names)
    {
        private int _used = Math.Min(1, names.Count);

        /// <summary>Gets what tells a section from all others.</summary>
        public string Key { get; } = string.Join(".", names);

        public string Name => string.Concat(names.Skip(names.Count - _used));

        public static SectionPath Of(EquatableArray<string> headings)
        {
            var names = new List<string>();
            foreach (string heading in headings)
            {
                string name = CatalogIdentity.NameOfHeading(HeadingText.ForName(heading));
                if (name.Length > 0 && name != names.LastOrDefault())
                {
                    names.Add(name);
                }
            }

            return new SectionPath(names);
        }

        public void Lengthen() => _used = Math.Min(_used + 1, names.Count);
    }
}
