using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>
/// The catalogs of a project's pages, for an analyzer that visits one file after the other: a page and its ledger are told of apart, and
/// are read once.
/// </summary>
internal sealed class PageResults(AnalyzerOptions options)
{
    private readonly ConcurrentDictionary<AdditionalText, FileResult?> _results = new();
    private Companions? _companions;

    /// <summary>Finds the pages that a file may have a say in: itself, or those that it's the ledger or the overlay of.</summary>
    public IEnumerable<FileResult> Concerning(AdditionalText file, CancellationToken cancellationToken)
    {
        _companions ??= ReadCompanions(cancellationToken);
        IEnumerable<AdditionalText> pages = _companions.All.Any(companion => companion.Path == file.Path) ? options.AdditionalFiles : ImmutableArray.Create(file);
        return pages
            .Select(page => _results.GetOrAdd(page, _ => Create(page, cancellationToken)))
            .OfType<FileResult>()
            .Where(result => result.Input.Path == file.Path || result.Companions.Ledger?.Path == file.Path || result.Companions.Overlay?.Path == file.Path);
    }

    private Companions ReadCompanions(CancellationToken cancellationToken)
        => new(EquatableArray<CompanionFile>.From(
        [
            .. options.AdditionalFiles
                .Select(file => TableInputs.ReadCompanion(file, options.AnalyzerConfigOptionsProvider, cancellationToken))
                .OfType<CompanionFile>(),
        ]));

    private FileResult? Create(AdditionalText file, CancellationToken cancellationToken)
    {
        TableInput? input = TableInputs.Read(file, options.AnalyzerConfigOptionsProvider, cancellationToken);
        return input is null
            ? null
            : FileResult.Create(new PageInput(ParsedInput.Parse(input, cancellationToken), _companions!.Of(input)), cancellationToken);
    }
}
