using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace ErrorCatalog.Tests.Bodies;

/// <summary>The library for .NET Standard reads JSON in another way, and finds the same.</summary>
public class StandardTests
{
    private static readonly string[] More =
    [
        """{"__type":"E1","code":"X"}""",
        """{"error":{"__type":"ns#E1"},"code":"X"}""",
        """[{"__type":"ns#E1"},{"__type":"E2"}]""",
        """{"type":"E1","a:item":"x","item":"y","root":"z"}""",
        """{"":"E1","1":"x","a b":"y","code":"E2"}""",
        """{"code":1205.0}""",
        """{"code":1.205e3,"message":"text"}""",
        """{"code":"E1","message":"\ud83d\ude00 \u0000 \"\\\/\b\f\n\r\t"}""",
        """{"a":[[1,[2,{"b":[]}]],{}],"errors":[[],[{"code":"E2"}]]}""",
        """{"a":true,"b":false,"c":null,"d":-0.5e-3,"error_code":"E2"}""",
        """  { "code" : "E1" , "message" : [ "one" , "two" ] }  """,
        """{"code":"E1","message":{"lang":"en","value":"text"}}""",
        """{"message":"ü","名前":"x","code":"é1","error":"E 1"}""",
        """{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"error":{"code":"E1"}}}}}}}}}}}}}}}}},"code":"E2"}""",
    ];

    [Fact]
    public void Every_body_reads_the_same_whole_and_cut_off_anywhere()
    {
        var context = new StandardContext();
        MethodInfo read = context.LoadFromAssemblyPath(typeof(Answers).Assembly.Location).GetType(typeof(Answers).FullName!)!.GetMethod(nameof(Answers.Read))!;
        Assembly library = context.LoadFromAssemblyName(typeof(Catalog).Assembly.GetName());
        Assert.Null(library.GetType("ErrorCatalog.Json.ErrorCodeJson"));

        string[] standard = (string[])read.Invoke(null, [More])!;

        Assert.Equal(Answers.Read(More), standard);
    }

    /// <summary>Loads this assembly once more, on the library for .NET Standard 2.0.</summary>
    private sealed class StandardContext() : AssemblyLoadContext("Standard")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblyName.Name == "ErrorCatalog" ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "ErrorCatalog.dll")) : null;
    }
}
