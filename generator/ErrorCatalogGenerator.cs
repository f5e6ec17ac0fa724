using System.Collections.Immutable;
using System.Text;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator;

/// <summary>
/// Turns the error tables of marked Markdown files into enums, constants and lookups. Every step is a pure function of values, so
/// that it runs again only when its own input has changed; none asks for the compilation.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ErrorCatalogGenerator : IIncrementalGenerator
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Sets up the steps from a Markdown file to C#.</summary>
    /// <param name="context">The context in which the steps are registered.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TableInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (file, cancellationToken)
                => TableInputs.Read(file.Left, file.Right, cancellationToken) is TableInput input ? ImmutableArray.Create(input) : ImmutableArray<TableInput>.Empty)
            .WithTrackingName(TrackingNames.Inputs);

        IncrementalValuesProvider<ParsedInput> documents = inputs
            .Select(static (input, cancellationToken) => ParsedInput.Parse(input, cancellationToken))
            .WithTrackingName(TrackingNames.Documents);

        IncrementalValueProvider<Companions> companions = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (file, cancellationToken)
                => TableInputs.ReadCompanion(file.Left, file.Right, cancellationToken) is CompanionFile companion ? ImmutableArray.Create(companion) : ImmutableArray<CompanionFile>.Empty)
            .Collect()
            .Select(static (files, _) => new Companions(EquatableArray<CompanionFile>.From(files)))
            .WithTrackingName(TrackingNames.Companions);

        IncrementalValuesProvider<PageInput> pages = documents
            .Combine(companions)
            .Select(static (input, _) => new PageInput(input.Left, input.Right.Of(input.Left.Input)))
            .WithTrackingName(TrackingNames.Pages);

        IncrementalValuesProvider<FileResult> results = pages
            .Select(static (page, cancellationToken) => FileResult.Create(page, cancellationToken))
            .WithTrackingName(TrackingNames.Results);

        IncrementalValueProvider<EmitMode> mode = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => TableInputs.ReadMode(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Mode);

        IncrementalValuesProvider<LocatedFinding> errors = results
            .SelectMany(static (result, _) => result.FindingsOf(Rules.OfGenerator))
            .WithTrackingName(TrackingNames.Errors);

        IncrementalValuesProvider<KeyedCatalog> catalogs = results
            .SelectMany(static (result, _) => result.KeyedCatalogs())
            .WithTrackingName(TrackingNames.Catalogs);

        IncrementalValueProvider<ImmutableArray<CatalogKey>> keys = catalogs
            .Select(static (catalog, _) => catalog.Key)
            .Collect();

        IncrementalValueProvider<CatalogClashes> clashes = keys
            .Select(static (keys, _) => CatalogClashes.Find(keys))
            .WithTrackingName(TrackingNames.Clashes);

        IncrementalValueProvider<HintNames> hintNames = keys
            .Combine(clashes)
            .Select(static (input, _) => HintNames.Assign(input.Left.Where(key => !input.Right.Contains(key))))
            .WithTrackingName(TrackingNames.HintNames);

        IncrementalValueProvider<TargetReferences> references = context.MetadataReferencesProvider
            .Where(static reference => TargetReferences.Matters(reference))
            .Collect()
            .Select(static (references, _) => TargetReferences.From(references))
            .WithTrackingName(TrackingNames.References);

        IncrementalValueProvider<TargetFeatures> features = context.ParseOptionsProvider
            .Combine(references)
            .Select(static (input, _) => TargetFeatures.From(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Features);

        IncrementalValuesProvider<GeneratedSource> sources = catalogs
            .Combine(mode)
            .Where(static input => input.Right != EmitMode.Nothing)
            .Combine(features)
            .Select(static (input, cancellationToken) => GeneratedSource.Create(input.Left.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Sources);

        IncrementalValuesProvider<LedgerPayload> payloads = results
            .SelectMany(static (result, _) => LedgerPayload.Create(result) is LedgerPayload payload ? ImmutableArray.Create(payload) : ImmutableArray<LedgerPayload>.Empty)
            .Collect()
            .SelectMany(static (payloads, _) => LedgerPayload.OfEachPage(payloads));

        context.RegisterSourceOutput(payloads, static (output, payload) => output.AddSource(payload.HintName, SourceText.From(payload.Text, Utf8WithoutMark)));
        context.RegisterSourceOutput(errors.Combine(mode), static (output, error) => Report(output, error.Left, error.Right));
        context.RegisterSourceOutput(
            clashes.SelectMany(static (clashes, _) => clashes.All).Combine(mode),
            static (output, clash) => Report(output, clash.Left.Error, clash.Right));
        context.RegisterSourceOutput(
            features
                .Combine(mode)
                .SelectMany(static (input, _) => input.Left.HasOpenApi && input.Right != EmitMode.Nothing ? ImmutableArray.Create(input.Right) : ImmutableArray<EmitMode>.Empty),
            static (output, mode) => Add(output, OpenApiEmitter.HintName, OpenApiEmitter.Emit(), mode));
        context.RegisterSourceOutput(sources.Combine(hintNames).Combine(mode), static (output, source) => Add(output, source.Left.Left, source.Left.Right, source.Right));
    }

    private static void Report(SourceProductionContext output, LocatedFinding finding, EmitMode mode)
    {
        if (mode != EmitMode.Comments)
        {
            output.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static void Add(SourceProductionContext output, GeneratedSource source, HintNames hintNames, EmitMode mode)
    {
        if (hintNames.Find(source.Key) is HintName name)
        {
            Add(output, name.Main, source.Main, mode);
            Add(output, name.Value, source.Value, mode);
            Add(output, name.Rows, source.Rows, mode);
        }
    }

    private static void Add(SourceProductionContext output, string hintName, string? source, EmitMode mode)
    {
        if (source is not null)
        {
            string text = mode == EmitMode.Comments ? "//" + source.Replace("\n", "\n//") : source;
            output.AddSource(hintName, SourceText.From(text, Utf8WithoutMark));
        }
    }
}
