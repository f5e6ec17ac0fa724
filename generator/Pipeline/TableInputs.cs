using System.Threading;
using ErrorCatalog.Generator.Ledgers;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Model.Columns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>Cuts an additional file and its options down to values. Files that the project does not mark are left alone.</summary>
internal static class TableInputs
{
    private const string Metadata = "build_metadata.AdditionalFiles.";
    private const string Property = "build_property.";

    private static readonly (string Metadata, ColumnRole Role)[] ColumnMetadata =
    [
        ("CodeColumn", ColumnRole.Code),
        ("HttpStatusColumn", ColumnRole.HttpStatus),
        ("StatusTextColumn", ColumnRole.StatusText),
        ("NameColumn", ColumnRole.Name),
        ("MessageColumn", ColumnRole.Message),
        ("DescriptionColumn", ColumnRole.Description),
        ("CauseColumn", ColumnRole.Cause),
        ("ResolutionColumn", ColumnRole.Resolution),
        ("RetryColumn", ColumnRole.Retry),
        ("DeprecatedColumn", ColumnRole.Deprecated),
        ("LinkColumn", ColumnRole.Link),
    ];

    /// <summary>Reads a file that the project marks as a catalog.</summary>
    /// <returns>The input, or <see langword="null"/> for a file without the mark.</returns>
    public static TableInput? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        string mark = Get(options, Metadata + "ErrorCatalog");
        if (mark.Length == 0 || mark.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string projectDirectory = Get(provider.GlobalOptions, Property + "ProjectDir");
        string? overlay = Find(options, Metadata + "Overlay");
        return new TableInput(
            file.Path,
            ReadText(file, cancellationToken),
            new CatalogOptions(
                SourceNameOf(file.Path, projectDirectory),
                Find(options, Metadata + "Name") ?? (mark.Equals("true", StringComparison.OrdinalIgnoreCase) ? null : mark),
                Find(options, Metadata + "Namespace")
                    ?? Find(provider.GlobalOptions, Property + "ErrorCatalogNamespace")
                    ?? Get(provider.GlobalOptions, Property + "RootNamespace"),
                Find(options, Metadata + "Visibility") ?? Get(provider.GlobalOptions, Property + "ErrorCatalogVisibility"),
                !Has(provider.GlobalOptions, Property + "ErrorCatalogUseRuntime", "false"),
                Get(options, Metadata + "Section"),
                ReadColumns(options))
            {
                RetiredIn = Has(provider.GlobalOptions, Property + "ErrorCatalogAccept", "true")
                    ? Get(provider.GlobalOptions, Property + "ErrorCatalogRetiredIn")
                    : null,
                OverlayName = overlay is null ? null : SourceNameOf(overlay, projectDirectory),
                LinkTemplate = Find(options, Metadata + "LinkTemplate"),
                CodeField = Find(options, Metadata + "CodeField"),
                MessageField = Find(options, Metadata + "MessageField"),
            },
            overlay);
    }

    /// <summary>Reads a file that belongs to a page.</summary>
    /// <returns>The file, or <see langword="null"/> for one that is neither a ledger nor an overlay.</returns>
    public static CompanionFile? ReadCompanion(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
        => LedgerFile.IsLedger(file.Path) || Has(provider.GetOptions(file), Metadata + "ErrorCatalogOverlay", "true")
            ? new CompanionFile(file.Path, ReadText(file, cancellationToken))
            : null;

    /// <summary>Reads a Markdown file that the project does not mark, and does not list as the release notes of analyzers either.</summary>
    /// <returns>The input, or <see langword="null"/> for a file of another kind or one that says it is no catalog.</returns>
    public static TableInput? ReadUnmarked(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        string sourceName = SourceNameOf(file.Path, Get(provider.GlobalOptions, Property + "ProjectDir"));
        string fileName = sourceName.Substring(sourceName.LastIndexOf('/') + 1);
        bool isMarkdown = fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        bool isReleaseNotes = fileName.StartsWith("AnalyzerReleases.", StringComparison.OrdinalIgnoreCase);
        bool isRefused = Get(provider.GetOptions(file), Metadata + "ErrorCatalog").Length > 0;
        return isMarkdown && !isReleaseNotes && !isRefused
            ? new TableInput(file.Path, ReadText(file, cancellationToken), new CatalogOptions(sourceName, null, string.Empty, string.Empty, true, string.Empty, default), OverlayPath: null)
            : null;
    }

    /// <summary>Reads what the project wants the generator to hand over.</summary>
    public static EmitMode ReadMode(AnalyzerConfigOptions options)
        => Has(options, Property + "ErrorCatalogWritesFiles", "true") ? EmitMode.Comments
            : Has(options, Property + "ErrorCatalogEmit", "BeforeCompile") ? EmitMode.Nothing
            : EmitMode.Code;

    private static FileText? ReadText(AdditionalText file, CancellationToken cancellationToken)
        => file.GetText(cancellationToken) is SourceText text ? new FileText(text) : null;

    private static EquatableArray<ColumnOverride> ReadColumns(AnalyzerConfigOptions options)
    {
        var columns = new List<ColumnOverride>();
        foreach ((string metadata, ColumnRole role) in ColumnMetadata)
        {
            if (Find(options, Metadata + metadata) is string header)
            {
                columns.Add(new ColumnOverride(role, header));
            }
        }

        return EquatableArray<ColumnOverride>.From(columns);
    }

    /// <summary>Names the file by its path below the project, so that generated code is the same on every machine.</summary>
    private static string SourceNameOf(string path, string projectDirectory)
    {
        string unified = path.Replace('\\', '/');
        string root = projectDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        return root.Length > 1 && unified.StartsWith(root, StringComparison.OrdinalIgnoreCase)
            ? unified.Substring(root.Length)
            : unified.Substring(unified.LastIndexOf('/') + 1);
    }

    private static bool Has(AnalyzerConfigOptions options, string key, string value) => Get(options, key).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static string Get(AnalyzerConfigOptions options, string key) => Find(options, key) ?? string.Empty;

    // Metadata that is visible to the compiler and not set reads as the empty string.
    private static string? Find(AnalyzerConfigOptions options, string key)
        => options.TryGetValue(key, out string? value) && value.Trim().Length > 0 ? Decode(value.Trim()) : null;

    // The targets encode what they pass on, since an editorconfig ends a value at # and ;.
    private static string Decode(string value) => value.IndexOf('%') < 0 ? value : Uri.UnescapeDataString(value);
}
