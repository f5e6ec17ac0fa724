namespace ErrorCatalog.Generator.Emit;

/// <summary>Where the converters come from that System.Text.Json uses for generated types.</summary>
internal enum JsonSupport
{
    /// <summary>The project doesn't refer to System.Text.Json.</summary>
    None,

    /// <summary>The runtime library has them.</summary>
    Library,

    /// <summary>They are generated, since the runtime library for the target doesn't refer to System.Text.Json.</summary>
    Generated,
}
