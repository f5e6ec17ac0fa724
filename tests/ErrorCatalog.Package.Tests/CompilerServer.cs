using System;
using System.IO;

namespace ErrorCatalog.Package.Tests;

/// <summary>A compiler that all builds of a test run share and nobody else does, so that it can be stopped behind them.</summary>
internal static class CompilerServer
{
    // On Unix, it's part of the name of a socket, which can't be long.
    private static readonly string Name = "ErrorCatalog." + Guid.NewGuid().ToString("N")[..12];

    /// <summary>Gets the arguments of a build that uses the compiler, and leaves no other process behind.</summary>
    public static string[] Arguments { get; } = ["-nodeReuse:false", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + Name];

    public static void Stop()
        => DotnetRun.Of(Repository.Root, Path.Combine(Repository.CompilerFolder, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + Name);
}
