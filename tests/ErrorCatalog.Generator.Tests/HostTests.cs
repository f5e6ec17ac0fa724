using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorCatalog.Generator.Tests;

public class HostTests
{
    /// <summary>A package that asks for a newer compiler would lift it in silence.</summary>
    [Fact]
    public void Tests_run_in_the_compiler_that_their_project_names()
    {
        Assert.Equal(Host.RoslynVersion, typeof(Compilation).Assembly.GetName().Version!.ToString(3));
        Assert.Equal(Host.RoslynVersion, typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3));
    }
}
