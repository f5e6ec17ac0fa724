using System.Runtime.CompilerServices;
using ErrorCatalog.Generator.Common;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>
/// What the generator has found in a text, for the analyzer, which runs after it in the same process and would otherwise read
/// every table a second time. An entry lives as long as its text.
/// </summary>
internal static class SharedFindings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    /// <summary>Keeps what was found.</summary>
    public static void Keep(SourceText text, CatalogOptions options, EquatableArray<Finding> findings)
    {
        lock (Entries)
        {
            Entries.Remove(text);
            Entries.Add(text, new Entry(options, findings));
        }
    }

    /// <summary>Finds what was found under the same options.</summary>
    /// <returns>Whether the text has been read.</returns>
    public static bool TryFind(SourceText text, CatalogOptions options, out EquatableArray<Finding> findings)
    {
        bool isKept = Entries.TryGetValue(text, out Entry? entry) && entry.Options == options;
        findings = isKept ? entry!.Findings : default;
        return isKept;
    }

    private sealed record Entry(CatalogOptions Options, EquatableArray<Finding> Findings);
}
