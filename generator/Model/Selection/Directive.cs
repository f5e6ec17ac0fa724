using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Words;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Selection;

/// <summary>
/// What the comments above a table say about it: <c>error-catalog: ignore</c>, <c>error-catalog: include</c>,
/// <c>error-catalog: name=Gateway</c>, <c>error-catalog: names 4221=BudgetCategoryMissing</c>. Readers of the page see none of it.
/// </summary>
internal sealed class Directive
{
    private const string Prefix = "error-catalog:";
    private const string NameKey = "name";
    private const string NamesWord = "names";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private Directive()
    {
    }

    /// <summary>Gets whether the table is to be left alone.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>Gets whether the table is to be read whatever it looks like.</summary>
    public bool IsIncluded { get; private set; }

    /// <summary>Gets the name of the catalog that the table is to be; <see langword="null"/> for the file's own.</summary>
    public string? CatalogName { get; private set; }

    /// <summary>Gets the names of rows by their codes.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>Tells whether a comment is meant for us.</summary>
    public static bool IsDirective(MarkdownComment comment) => comment.Text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the comments above a table.</summary>
    public static Directive Read(EquatableArray<MarkdownComment> comments, List<Finding> findings)
    {
        var directive = new Directive();
        foreach (MarkdownComment comment in comments)
        {
            if (IsDirective(comment))
            {
                directive.ReadWords(comment, findings);
            }
        }

        return directive;
    }

    private void ReadWords(MarkdownComment comment, List<Finding> findings)
    {
        bool readsNames = false;
        string[] words = comment.Text.Substring(Prefix.Length).Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words)
        {
            int equals = word.LastIndexOf('=');
            string key = equals < 0 ? word : word.Substring(0, equals);
            string value = equals < 0 ? string.Empty : word.Substring(equals + 1);
            if (equals < 0 && word.Equals(NamesWord, StringComparison.OrdinalIgnoreCase))
            {
                readsNames = true;
            }
            else if (!(readsNames ? TryReadName(key, value) : TryReadWord(key, value)))
            {
                findings.Add(Finding.Create(Rules.DirectiveNotUnderstood, comment.Span, word));
            }
        }

        if (words.Length == 0)
        {
            findings.Add(Finding.Create(Rules.DirectiveNotUnderstood, comment.Span, comment.Text));
        }
    }

    private bool TryReadName(string code, string name)
    {
        bool isName = code.Length > 0 && PascalCase.IsIdentifier(name);
        if (isName)
        {
            _names[code] = name;
        }

        return isName;
    }

    private bool TryReadWord(string key, string value)
    {
        if (key.Equals(NameKey, StringComparison.OrdinalIgnoreCase) && PascalCase.IsIdentifier(value))
        {
            CatalogName = value;
            return true;
        }

        bool isIgnore = value.Length == 0 && key.Equals("ignore", StringComparison.OrdinalIgnoreCase);
        bool isInclude = value.Length == 0 && key.Equals("include", StringComparison.OrdinalIgnoreCase);
        IsIgnored |= isIgnore;
        IsIncluded |= isInclude;
        return isIgnore || isInclude;
    }
}
