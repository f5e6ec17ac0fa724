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
