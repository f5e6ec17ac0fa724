using System.IO;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace ErrorCatalog.Generator.Emit;

/// <summary>What the consuming project refers to, if it matters to generated code.</summary>
/// <param name="HasJson">Whether it refers to a version of System.Text.Json that lets converters read and write the keys of dictionaries.</param>
/// <param name="HasOpenApi">Whether it refers to Microsoft.AspNetCore.OpenApi.</param>
internal sealed record TargetReferences(bool HasJson, bool HasOpenApi)
{
    private const int FirstJsonWithKeys = 6;

    /// <summary>Gets the references of a project that refers to nothing that matters.</summary>
    public static TargetReferences None { get; } = new(HasJson: false, HasOpenApi: false);

    /// <summary>Tells whether a reference matters.</summary>
    public static bool Matters(MetadataReference reference) => IsJson(reference) || IsOpenApi(reference);

    /// <summary>Reads the references that matter.</summary>
    public static TargetReferences From(IReadOnlyCollection<MetadataReference> references)
        => new(
            references.Any(reference => IsJson(reference) && MajorVersionOf(reference) >= FirstJsonWithKeys),
            references.Any(IsOpenApi));

    private static bool IsJson(MetadataReference reference) => HasName(reference, "System.Text.Json.dll");

    private static bool IsOpenApi(MetadataReference reference) => HasName(reference, "Microsoft.AspNetCore.OpenApi.dll");

    private static bool HasName(MetadataReference reference, string name)
        => string.Equals(Path.GetFileName((reference as PortableExecutableReference)?.FilePath), name, StringComparison.OrdinalIgnoreCase);

    private static int MajorVersionOf(MetadataReference reference)
        => reference is PortableExecutableReference file && file.GetMetadata() is AssemblyMetadata assembly
            ? assembly.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version.Major
            : 0;
}
