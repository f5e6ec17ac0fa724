using System.Globalization;
using System.Text;
using ErrorCatalog.Generator.Model.Words;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Model.Catalogs;

/// <summary>Makes the names of a catalog and of its namespace out of what the project and the file say.</summary>
internal static class CatalogIdentity
{
    /// <summary>What the name of a catalog's enum ends in.</summary>
    public const string EnumSuffix = "ErrorCode";

    private const string ValueSuffix = "Value";
    private const string ClassSuffix = "Errors";

    private static readonly HashSet<string> WordsLeftOut = new(StringComparer.OrdinalIgnoreCase) { "error", "errors", "code", "codes" };

    /// <summary>Makes the catalog's name: the project's, else the file's in Pascal case without the words error and code.</summary>
    /// <returns>A valid identifier, or the empty string for a file such as <c>errors.md</c>.</returns>
    public static string NameOf(CatalogOptions options)
        => options.Name is string name ? MakeName(name) : MakeNameOfFile(options.SourceName);

    /// <summary>Makes a name out of a heading, in Pascal case without the words error and code.</summary>
    /// <returns>The name, which may begin with a digit; empty for a heading such as <c>Error codes</c>.</returns>
    public static string NameOfHeading(string heading) => NameWithoutErrorWords(heading, heading.Length);

    /// <summary>Makes an identifier of a name that may begin with a digit.</summary>
    public static string MakeIdentifier(string name)
        => name.Length == 0 || SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;

    /// <summary>Makes a namespace valid, segment by segment, as the SDK does with a project's name: <c>my-app</c> becomes <c>my_app</c>.</summary>
    public static string MakeNamespace(string text)
    {
        var segments = new List<string>();
        foreach (string segment in text.Split('.'))
        {
            string valid = MakeSegment(segment.Trim());
            if (valid.Length > 0)
            {
                segments.Add(valid);
            }
        }

        return string.Join(".", segments);
    }

    /// <summary>Gets the name of a catalog's enum.</summary>
    public static string EnumNameOf(string catalog) => catalog + EnumSuffix;

    /// <summary>Gets the name of the type of a catalog's codes that may be unknown.</summary>
    public static string ValueNameOf(string catalog) => EnumNameOf(catalog) + ValueSuffix;

    /// <summary>Gets the name of a catalog's static class.</summary>
    public static string ClassNameOf(string catalog) => catalog + ClassSuffix;

    /// <summary>Gets the name of the enum that goes with a static class.</summary>
    /// <returns><see langword="null"/> if no catalog has a class of this name.</returns>
    public static string? EnumNameOfClass(string name)
        => name.EndsWith(ClassSuffix, StringComparison.Ordinal) ? EnumNameOf(name.Substring(0, name.Length - ClassSuffix.Length)) : null;

    /// <summary>Gets the name of the enum that goes with a type of codes that may be unknown.</summary>
    /// <returns><see langword="null"/> if no catalog has a type of this name.</returns>
    public static string? EnumNameOfValue(string name)
        => name.EndsWith(EnumSuffix + ValueSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - ValueSuffix.Length) : null;

    /// <summary>Puts a namespace before a name; not the global one, which is empty.</summary>
    public static string FullName(string outer, string name) => outer.Length == 0 ? name : outer + "." + name;

    private static string MakeName(string name)
        => PascalCase.IsIdentifier(name) ? name : MakeIdentifier(PascalCase.NameOf(name));

    private static string MakeNameOfFile(string sourceName)
    {
        string file = sourceName.Substring(sourceName.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return MakeIdentifier(NameWithoutErrorWords(file, dot > 0 ? dot : file.Length));
    }

    private static string NameWithoutErrorWords(string text, int end)
    {
        var words = new List<string>();
        PascalCase.AddWords(text, 0, end, words);
        words.RemoveAll(WordsLeftOut.Contains);
        return PascalCase.Join(words);
    }

    private static string MakeSegment(string segment)
    {
        var valid = new StringBuilder(segment.Length);
        foreach (char c in segment)
        {
            // To the compiler it is the same namespace with and without them.
            if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                valid.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
            }
        }

        return MakeIdentifier(valid.ToString());
    }
}
