using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>What the generator hands to the compiler.</summary>
internal enum EmitMode
{
    /// <summary>The code, to be compiled with the project.</summary>
    Code,

    /// <summary>Nothing: the build has written the code to files, which the project compiles.</summary>
    Nothing,

    /// <summary>The code in comments, for the build to write to files. What there is to tell is told when the project is compiled.</summary>
    Comments,
}

/// <summary>Reads the mode from the options of a project.</summary>
internal static class EmitModes
{
    public static EmitMode Read(AnalyzerConfigOptions options)
        => Is(options, "build_property.ErrorCatalogWritesFiles", "true") ? EmitMode.Comments
            : Is(options, "build_property.ErrorCatalogEmit", "BeforeCompile") ? EmitMode.Nothing
            : EmitMode.Code;

    private static bool Is(AnalyzerConfigOptions options, string key, string expected)
        => options.TryGetValue(key, out string? value) && value.Trim().Equals(expected, StringComparison.OrdinalIgnoreCase);
}
