using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Pipeline;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>A project that does without the runtime library: its generated code compiles where no reference leads to it.</summary>
public class WithoutRuntimeTests
{
    private const int Large = EmitContext.MaxReadable + 1;

    [Fact]
    public void A_number_is_parsed_and_maps_to_its_row()
    {
        Generated generated = Generated.WithoutRuntime(
            Table("HTTP|Code|Message|Description|Resolution", "404|1|Not there|It is not there.|Look elsewhere.", "|0x10|Second||", "503|null|Sleeping||"),
            "EC0117");

        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            object member = catalog.Member("NotThere");
            Assert.Equal(("NotThere", "Second"), (catalog.ParseNumber(1), catalog.ParseNumber(16)));
            Assert.Equal(404, catalog.Get<int>("GetHttpStatus", member));
            Assert.Equal("Not there", catalog.Get<string>("GetMessage", member));
            Assert.Equal("It is not there.", catalog.Get<string>("GetDescription", member));
            Assert.Equal("Look elsewhere.", catalog.Get<string>("GetResolution", member));
            Assert.Equal((false, 0), catalog.Try<int>("TryGetHttpStatus", catalog.Value(16)));
            Assert.Equal("Sleeping", catalog.Constant("Messages", "Sleeping"));
            AssertUnknown(catalog, 2, "GetHttpStatus", "GetMessage", "GetDescription", "GetResolution");
            Assert.Null(catalog.ParseNumber(2));
        }
    }

    [Fact]
    public void A_number_of_64_bits_is_parsed_and_maps_to_its_row()
    {
        Generated generated = Generated.WithoutRuntime(Table("HTTP|Code|Message", "404|5000000000|Not there", "409|-1|Twice"));

        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal(("NotThere", "Twice"), (catalog.ParseNumber(5000000000), catalog.ParseNumber(-1L)));
            Assert.Equal("Not there", catalog.Get<string>("GetMessage", catalog.Value(5000000000)));
            Assert.Equal(409, catalog.Get<int>("GetHttpStatus", catalog.Value(-1)));
            AssertUnknown(catalog, 705032704, "GetHttpStatus", "GetMessage");
            Assert.Null(catalog.ParseNumber(705032704L));
        }
    }

    [Fact]
    public void A_symbol_is_parsed_and_maps_to_its_row()
    {
        Generated generated = Generated.WithoutRuntime(
            Table("HTTP|Code|Message", "429|RATE_LIMITED|Slow down", "401|AUTH-005|No token", "500|a\\b|Slash", "413|größe|Too large"));

        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.Equal(["RateLimited", "NoToken", "AB", "Größe"], new[] { "RATE_LIMITED", "AUTH-005", "a\\b", "größe" }.Select(catalog.Parse));
            Assert.All(["rate_limited", "RATE_LIMITED ", "RateLimited", string.Empty], code => Assert.Null(catalog.Parse(code)));
            Assert.False((bool)catalog.Class.GetMethod("TryParse")!.Invoke(null, [null, null])!);
            Assert.Equal("AUTH-005", catalog.Get<string>("GetCode", catalog.Member("NoToken")));
            Assert.Equal(401, catalog.Get<int>("GetHttpStatus", catalog.Member("NoToken")));
            AssertUnknown(catalog, 1, "GetHttpStatus", "GetMessage", "GetCode");
        }
    }

    [Fact]
    public void A_large_catalog_of_numbers_is_right_for_each_row()
    {
        int[] codes = [.. Enumerable.Range(0, 2 * Large).Select(i => ((i * 7919) % 10007) - 5000)];
        Generated generated = Generated.WithoutRuntime(Table("HTTP|Code|Message", [.. codes.Select(code => $"{Status(code)}|{code}|{Message(code)}")]));

        Assert.Contains("TryGetHttpStatusPart3", generated.Source, StringComparison.Ordinal);
        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.All(codes, code =>
            {
                Assert.NotNull(catalog.ParseNumber(code));
                AssertRow(catalog, catalog.Value(code), code);
            });
            HashSet<int> known = [.. codes];
            IEnumerable<int> unknown = codes.SelectMany(code => new[] { code - 1, code + 1 }).Append(int.MinValue).Append(int.MaxValue).Where(code => !known.Contains(code));
            Assert.All(unknown, code =>
            {
                Assert.Null(catalog.ParseNumber(code));
                AssertUnknown(catalog, code, "GetHttpStatus", "GetMessage");
            });
        }
    }

    [Fact]
    public void A_large_catalog_of_symbols_is_right_for_each_row()
    {
        int[] codes = [.. Enumerable.Range(0, 2 * Large)];
        Generated generated = Generated.WithoutRuntime(Table("HTTP|Code|Message", [.. codes.Select(code => $"{Status(code)}|{Symbol(code)}|{Message(code)}")]));

        Assert.Contains("TryParsePart3", generated.Source, StringComparison.Ordinal);
        foreach (Target target in Target.All)
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            Assert.All(codes, code =>
            {
                object member = catalog.Member(catalog.Parse(Symbol(code))!);
                AssertRow(catalog, member, code);
                Assert.Equal(Symbol(code), catalog.Get<string>("GetCode", member));
                Assert.Null(catalog.Parse(Symbol(code) + "_"));
            });
            Assert.False((bool)catalog.Class.GetMethod("TryParse")!.Invoke(null, [null, null])!);
            AssertUnknown(catalog, 1, "GetHttpStatus", "GetMessage", "GetCode");
        }

        static string Symbol(int code) => (code % 2 == 0 ? "e_" : "E_") + code.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_table_without_codes_leaves_its_texts_as_constants()
    {
        using LoadedCatalog catalog = Generated.WithoutRuntime(Table("HTTP|Message", "404|Not there", "503|Sleeping")).Load();

        Assert.False(catalog.HasEnum);
        Assert.Equal("Sleeping", catalog.Constant("Messages", "Sleeping"));
    }

    [Fact]
    public void Nothing_is_left_that_only_the_library_can_do()
    {
        Generated generated = Generated.WithoutRuntime(Table("HTTP|Code|Message", "404|A_1|Not there"));

        Assert.Equal("Acme.ErrorCatalog.g.cs", Assert.Single(generated.AllSources).Key);
        using LoadedCatalog catalog = generated.Load();
        Assert.Equal(
            ["GetCode", "GetHttpStatus", "GetMessage", "IsDefined", "TryGetCode", "TryGetHttpStatus", "TryGetMessage", "TryParse"],
            catalog.Class.GetMethods().Where(method => method.IsStatic).Select(method => method.Name).Order(StringComparer.Ordinal));
        Assert.Empty(catalog.Class.GetProperties());
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("False", false)]
    [InlineData("true", true)]
    [InlineData("", true)]
    public void Only_a_property_that_is_false_leaves_the_library_out(string property, bool hasRuntime)
    {
        AnalyzerConfigOptionsProvider options = new TableFile.Options(useRuntime: property);

        Assert.Equal(hasRuntime, TableInputs.Read(new TableFile("|Code|"), options, TestContext.Current.CancellationToken)!.Options.HasRuntime);
    }

    private static int Status(int code) => code % 3 == 0 ? 400 : 404;

    private static string Message(int code) => "Message number " + (code + 10000).ToString(CultureInfo.InvariantCulture);

    private static void AssertRow(LoadedCatalog catalog, object member, int code)
    {
        Assert.Equal((true, Status(code)), catalog.Try<int>("TryGetHttpStatus", member));
        Assert.Equal((true, Message(code)), catalog.Try<string>("TryGetMessage", member));
        Assert.True(catalog.Get<bool>("IsDefined", member));
    }

    private static void AssertUnknown(LoadedCatalog catalog, long value, params string[] methods)
    {
        object unknown = catalog.Value(value);
        Assert.False(catalog.Get<bool>("IsDefined", unknown));
        Assert.All(methods, method =>
        {
            var exception = Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Get<object>(method, unknown));
            Assert.Equal(("code", unknown), (exception.ParamName, exception.ActualValue));
            Assert.False(catalog.Try<object>("Try" + method, unknown).Found);
        });
    }
}
