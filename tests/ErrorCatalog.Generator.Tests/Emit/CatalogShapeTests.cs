using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Model.Naming;
using ErrorCatalog.Generator.Tests.Harness;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>Which types and members there are, whatever the table is like.</summary>
public class CatalogShapeTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Rows_without_a_code_are_properties()
    {
        using LoadedCatalog catalog = Generated.From(Table("HTTP|Code|Message", "400|1|One", "401|null|Two", "401|n/a|Three")).Load();

        Assert.Equal(["One"], catalog.MemberNames);
        Assert.Same(catalog.Catalog[1], catalog.Property("Two"));
        Assert.Null(catalog.Property("Three").Code);
        Assert.Equal("Two", catalog.Constant("Messages", "Two"));
        Assert.Empty(catalog.WithHttpStatus(401));
        Assert.Equal(2, catalog.Catalog.WithHttpStatus(401).Count);
    }

    [Fact]
    public void Variants_are_properties()
    {
        using LoadedCatalog catalog = Generated.From(Table("Code|Message", "TOKEN|Bad", "TOKEN|Worse"), "EC0105").Load();

        Assert.Equal(["Token"], catalog.MemberNames);
        Assert.Equal(("TOKEN", "Worse"), (catalog.Property("Worse").Code, catalog.Property("Worse").Message));
        Assert.Equal("Bad", catalog.Get<string>("GetMessage", catalog.Member("Token")));
        Assert.Equal(2, catalog.Catalog.WithCode("TOKEN").Count);
    }

    [Fact]
    public void A_table_of_HTTP_statuses_only_has_no_enum()
    {
        using LoadedCatalog catalog = Generated.From(Table("HTTP status|Description", "400|Bad input", "404|Not there")).Load();

        Assert.False(catalog.HasEnum);
        Assert.Equal(["BadInput", "NotThere"], catalog.Catalog.Select(entry => entry.Name));
        Assert.Equal(404, catalog.Property("NotThere").HttpStatus);
        Assert.Equal("Bad input", catalog.Constant("Messages", "BadInput"));
        Assert.DoesNotContain(catalog.Class.GetMethods(All), method => !method.IsSpecialName);
    }

    [Fact]
    public void A_file_without_an_error_table_still_has_its_types()
    {
        Generated generated = Generated.From("# Nothing here\n", "EC0001");

        using LoadedCatalog catalog = generated.Load();
        Assert.Empty(catalog.MemberNames);
        Assert.Empty(catalog.Catalog);
    }

    [Fact]
    public void Types_are_internal_where_the_project_says_so()
    {
        Generated generated = Generated.From(new TableFile(Table("HTTP|Code|Message", "400|1|One", "400|null|Two")).With("Visibility", "internal"));

        using LoadedCatalog catalog = generated.Load();
        Assert.False(catalog.Class.IsVisible);
        Assert.False(catalog.Enum.IsVisible);
        Assert.Equal("One", catalog.Parse("1"));
    }

    [Fact]
    public void Without_a_namespace_the_types_are_global()
    {
        Generated generated = Generated.InNamespace(string.Empty, [new TableFile(Table("Code|Message", "1|One"))]);

        Assert.Equal("ErrorCatalog.g.cs", Assert.Single(generated.Sources).Key);
        using LoadedCatalog catalog = generated.Load();
        Assert.Null(catalog.Class.Namespace);
        Assert.Equal("One", catalog.Parse("1"));
    }

    [Fact]
    public void A_root_namespace_with_a_dash_is_made_valid()
    {
        using LoadedCatalog catalog = Generated.InNamespace("my-app.2fa.class", [new TableFile(Table("Code|Message", "1|One"))]).Load();

        Assert.Equal("my_app._2fa.class", catalog.Class.Namespace);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("ErrorCatalog")]
    [InlineData("Acme.System.ErrorCatalog")]
    [InlineData("Acme.Errors")]
    [InlineData("Acme.Catalog")]
    public void No_namespace_hides_what_generated_code_refers_to(string name)
        => Generated.From(new TableFile(Table("HTTP|Code|Message", "400|1|One", "400|null|Two")).With("Namespace", name));

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("System")]
    [InlineData("Catalog")]
    [InlineData("ErrorEntry")]
    public void No_catalog_name_hides_what_generated_code_refers_to(string name)
    {
        using LoadedCatalog catalog = Generated.From(
            new TableFile(Table("HTTP|Code|Message", "400|1|One", "400|null|Two")).With("ErrorCatalog", name)).Load(name);

        Assert.Equal(name, catalog.Catalog.Name);
    }

    [Fact]
    public void No_row_has_a_name_that_the_generated_types_need()
    {
        using LoadedCatalog numeric = Generated.From(FullTable("1", "2")).Load();
        using LoadedCatalog symbolic = Generated.From(FullTable("A_1", "B_2")).Load();
        string[] handles = ["Handle", "Other"];
        string[] names =
        [
            .. new[] { numeric, symbolic }.SelectMany(catalog => catalog.Class.GetMembers(All)
                .Concat(typeof(object).GetMembers(All))
                .Select(member => member.Name)
                .Concat([catalog.Class.Name, catalog.Enum.Name, "value__"]))
                .Where(name => !name.Contains('.') && !name.StartsWith("get_", StringComparison.Ordinal) && !handles.Contains(name))
                .Distinct(),
        ];

        Assert.Contains("NoHttpStatus", names);
        Assert.All(names, name => Assert.NotEqual(name, ReservedNames.Avoid(name, string.Empty)));

        static string FullTable(string first, string second)
            => Table("HTTP|Code|Name|Message|Description|Resolution", $"400|{first}|Handle|a|b|c", $"400|{second}|Other|a|b|c");
    }

    [Fact]
    public void Rows_with_reserved_names_compile_as_members_and_as_properties()
    {
        string[] names = ["Catalog", "Messages", "GetMessage", "TryParse", "Equals", "ToString", "Rows", "Errors", "ErrorCode", "Finalize", "value__", "FindRow"];

        using LoadedCatalog catalog = Generated.From(
            Table("HTTP|Code|Name|Message", [.. names.SelectMany((name, i) => new[] { $"400|{i}|{name}|x", $"404|null|{name} {i}|y" })])).Load();

        Assert.Equal(names.Length, catalog.MemberNames.Length);
        Assert.Contains("GetMessageError", catalog.MemberNames);
    }

    [Fact]
    public void Names_like_keywords_and_in_any_script_compile()
    {
        string[] names = ["Class", "Event", "_3Strikes", "参数错误", "Field", "Record", "Nameof", "Global", "System"];

        using LoadedCatalog catalog = Generated.From(
            Table(
                "HTTP|Code|Message",
                "400|0|class",
                "400|1|event",
                "400|2|3 strikes",
                "400|3|参数错误",
                "400|4|field",
                "400|5|record",
                "404|null|nameof",
                "404|null|global",
                "404|null|system")).Load();

        Assert.Equal(names, catalog.Catalog.Select(entry => entry.Name));
        Assert.All(names.Take(6), name => Assert.Equal(name, catalog.ParseName(name)));
    }

    [Theory]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(300)]
    public void Tables_of_any_size_are_right_for_each_row(int rows)
    {
        int[] codes = [.. Enumerable.Range(0, rows).Select(i => (i * 7919 % 1009) - 500)];
        string markdown = Table("HTTP|Code|Message", [.. codes.Select(code => $"{Status(code)}|{code}|Message number {code + 1000}")]);

        Generated generated = Generated.From(markdown);
        foreach (Target target in (Target[])[Target.Latest, Target.Oldest])
        {
            using LoadedCatalog catalog = generated.Load(target: target);
            AssertEachRow(catalog, codes, code => "MessageNumber" + (code + 1000), code => code.ToString(CultureInfo.InvariantCulture));
            Assert.Null(catalog.ParseNumber(1000));
            Assert.Null(catalog.ParseNumber(-1000));
            Assert.False(catalog.Get<bool>("IsDefined", catalog.Value(codes.Max() + 1)));
        }
    }

    [Fact]
    public void Large_symbolic_tables_are_right_for_each_row()
    {
        int[] codes = [.. Enumerable.Range(0, 300)];
        string markdown = Table("HTTP|Code|Message", [.. codes.Select(code => $"{Status(code)}|E_{code}|Message number {code + 1000}")]);

        using LoadedCatalog catalog = Generated.From(markdown).Load();

        AssertEachRow(catalog, codes, code => "MessageNumber" + (code + 1000), code => "E_" + code);
    }

    [Fact]
    public void Generated_code_says_how_it_came_about()
    {
        string source = Generated.From(new TableFile(Table("Code|Message", "1|One"), "/app/docs/errors.md")).Source;

        Assert.StartsWith("// <auto-generated/>\n// Generated by ErrorCatalog from docs/errors.md.", source, StringComparison.Ordinal);
        Assert.DoesNotContain("/app", source, StringComparison.Ordinal);
        Assert.DoesNotContain("using ", source, StringComparison.Ordinal);
        Assert.EndsWith("}\n", source, StringComparison.Ordinal);
        Assert.DoesNotContain(source.Split('\n'), line => line.EndsWith(' '));
        Assert.Equal(2, source.Split("[global::System.CodeDom.Compiler.GeneratedCode(\"ErrorCatalog\", ").Length - 1);
        Assert.Single(source.Split('\n'), line => line == "    [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
    }

    [Fact]
    public void A_target_gets_no_more_than_it_has()
    {
        Generated generated = Generated.From(Table("HTTP|Code|Message", "400|1|One"));

        string oldest = string.Concat(generated.AllSourcesFor(Target.Oldest).Values);
        Assert.DoesNotContain("Span", oldest, StringComparison.Ordinal);
        string[] questionMarks = [" ? ", "??", "ErrorCode? Member"];
        Assert.DoesNotContain("?", string.Concat(oldest.Split(questionMarks, StringSplitOptions.None)), StringComparison.Ordinal);
        Assert.Contains("#nullable enable", generated.Source, StringComparison.Ordinal);
        Assert.Contains("ReadOnlySpan<byte>", generated.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_code_does_not_depend_on_the_culture()
    {
        string markdown = Table("HTTP|Code|Message", "400|-1205|One", "400|-1206|One");
        IReadOnlyDictionary<string, string> expected = Generated.From(markdown, "EC0110").AllSources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "minus";
            culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Generated.From(markdown, "EC0110").AllSources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_of_the_table_do_not_show()
    {
        string markdown = "# T\n\n" + Table("HTTP|Code|Message", "400|1|One", "404|null|Two");

        Assert.Equal(Generated.From(markdown).AllSources, Generated.From(markdown.Replace("\n", "\r\n", StringComparison.Ordinal)).AllSources);
    }

    [Fact]
    public void The_extension_methods_are_there_for_users()
        => Assert.Empty(Generated.From(new TableFile(Table("HTTP|Code|Message", "400|1|One"), "/app/plaid.md")).CompileWith(
            """
            using Acme;
            internal static class Use
            {
                public static string Text(PlaidErrorCode code, System.ReadOnlySpan<char> text)
                    => code.TryGetEntry(out var entry) ? entry.Name + code.GetMessage() + code.GetHttpStatus()
                    : PlaidErrors.TryParse(text, out var parsed) ? parsed.GetCode()
                    : PlaidErrors.TryParse("1"u8, out _) ? PlaidErrors.Messages.One : PlaidErrorCode.One.ToString();
            }
            """));

    private static int Status(int code) => code % 3 == 0 ? 400 : 404;

    private static void AssertEachRow(LoadedCatalog catalog, IEnumerable<int> codes, Func<int, string> nameOf, Func<int, string> wireOf)
        => Assert.All(codes, code =>
        {
            string name = nameOf(code);
            object member = catalog.Member(name);
            Assert.Equal(name, catalog.Parse(wireOf(code)));
            Assert.Equal(name, catalog.ParseName(name));
            Assert.Equal(name, catalog.Get<string>("GetName", member));
            Assert.Equal(wireOf(code), catalog.Get<string>("GetCode", member));
            Assert.Equal($"Message number {code + 1000}", catalog.Get<string>("GetMessage", member));
            Assert.Equal(Status(code), catalog.Get<int>("GetHttpStatus", member));
            Assert.Equal(wireOf(code), catalog.Get<ErrorEntry>("GetEntry", member).Code);
        });
}
