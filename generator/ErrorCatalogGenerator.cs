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
            .Combine(features)
            .Select(static (input, cancellationToken) => GeneratedSource.Create(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Sources);

        IncrementalValuesProvider<LedgerPayload> payloads = results
            .SelectMany(static (result, _) => LedgerPayload.Create(result) is LedgerPayload payload ? ImmutableArray.Create(payload) : ImmutableArray<LedgerPayload>.Empty)
            .Collect()
            .SelectMany(static (payloads, _) => LedgerPayload.OfEachPage(payloads));

        context.RegisterSourceOutput(payloads, static (output, payload) => output.AddSource(payload.HintName, SourceText.From(payload.Text, Utf8WithoutMark)));
        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error.ToDiagnostic()));
        context.RegisterSourceOutput(
            clashes.SelectMany(static (clashes, _) => clashes.All),
            static (output, clash) => output.ReportDiagnostic(clash.Error.ToDiagnostic()));
        context.RegisterSourceOutput(
            features.SelectMany(static (features, _) => features.HasOpenApi ? ImmutableArray.Create(OpenApiEmitter.HintName) : ImmutableArray<string>.Empty),
            static (output, hintName) => output.AddSource(hintName, SourceText.From(OpenApiEmitter.Emit(), Utf8WithoutMark)));
        context.RegisterSourceOutput(sources.Combine(hintNames), static (output, source) => Add(output, source.Left, source.Right));
    }

    private static void Add(SourceProductionContext output, GeneratedSource source, HintNames hintNames)
    {
        if (hintNames.Find(source.Key) is HintName name)
        {
            output.AddSource(name.Main, SourceText.From(source.Main, Utf8WithoutMark));
            if (source.Value is not null)
            {
                output.AddSource(name.Value, SourceText.From(source.Value, Utf8WithoutMark));
            }

            if (source.Rows is not null)
            {
                output.AddSource(name.Rows, SourceText.From(source.Rows, Utf8WithoutMark));
            }
        }
    }
}
