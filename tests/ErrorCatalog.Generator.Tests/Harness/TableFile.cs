using System;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>A Markdown file in memory, with the metadata that the project gives it.</summary>
internal sealed class TableFile : AdditionalText
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    private static readonly ImmutableDictionary<string, string> Marked = ImmutableDictionary<string, string>.Empty.Add(Prefix + "ErrorCatalog", "true");

    private readonly SourceText? _text;
    private readonly ImmutableDictionary<string, string> _metadata;

    /// <param name="text">The text; <see langword="null"/> for a file that cannot be read.</param>
    /// <param name="path">The path; the project lies in <c>/app</c>.</param>
    public TableFile(string? text, string path = "/app/errors.md")
        : this(path, InMemory(text), Marked)
    {
    }

    private TableFile(string path, SourceText? text, ImmutableDictionary<string, string> metadata)
    {
        Path = path;
        _text = text;
        _metadata = metadata;
    }

    public override string Path { get; }

    /// <summary>A file as the compiler decodes it.</summary>
    public static TableFile Decoded(SourceText text) => new("/app/errors.md", text, Marked);

    /// <summary>The overlay of a file; the file names it in <c>Overlay</c>.</summary>
    public static TableFile Overlay(string? text, string path = "/app/errors.overlay.md")
        => new TableFile(text, path).With("ErrorCatalog", "false").With("ErrorCatalogOverlay", "true");

    /// <summary>The ledger of a page, which the project doesn't mark.</summary>
    /// <param name="text">The text; <see langword="null"/> for a file that cannot be read.</param>
    /// <param name="path">The path.</param>
    public static TableFile Ledger(string? text, string path = "/app/errors.shipped.txt") => new(path, InMemory(text), ImmutableDictionary<string, string>.Empty);

    /// <summary>A ledger as the compiler decodes it.</summary>
    public static TableFile DecodedLedger(SourceText text) => new("/app/errors.shipped.txt", text, ImmutableDictionary<string, string>.Empty);

    public TableFile With(string metadata, string value) => new(Path, _text, _metadata.SetItem(Prefix + metadata, value));

    /// <summary>An edited file: a new object, as an editor makes one at every keystroke.</summary>
    public TableFile WithText(string? text) => new(Path, InMemory(text), _metadata);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    private static SourceText? InMemory(string? text) => text is null ? null : SourceText.From(text, Encoding.UTF8);

    /// <summary>The options of a project in <c>/app</c> with the root namespace <c>Acme</c>.</summary>
    /// <param name="rootNamespace">The root namespace.</param>
    /// <param name="useRuntime">Whether generated code may use the runtime library.</param>
    /// <param name="retiredIn">What the ledger says behind rows that have left the page, if the pages are to be taken into their ledgers.</param>
    /// <param name="emit">When the project wants the code to be written to files.</param>
    /// <param name="writesFiles">Whether the build is about to write them.</param>
    internal sealed class Options(string rootNamespace = "Acme", string useRuntime = "", string? retiredIn = null, string emit = "", bool writesFiles = false) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
            .Add("build_property.RootNamespace", rootNamespace)
            .Add("build_property.ProjectDir", "/app/")
            .Add("build_property.ErrorCatalogUseRuntime", useRuntime)
            .Add("build_property.ErrorCatalogEmit", emit)
            .Add("build_property.ErrorCatalogWritesFiles", writesFiles ? "true" : string.Empty)
            .Add("build_property.ErrorCatalogAccept", retiredIn is null ? string.Empty : "true")
            .Add("build_property.ErrorCatalogRetiredIn", retiredIn ?? string.Empty));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(((TableFile)textFile)._metadata);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // As the compiler has it: metadata that is visible to it and not set reads as the empty string.
        public override bool TryGetValue(string key, out string value)
        {
            bool isKnown = values.TryGetValue(key, out string? found);
            value = found ?? string.Empty;
            return isKnown || key.StartsWith(Prefix, StringComparison.Ordinal);
        }
    }
}
