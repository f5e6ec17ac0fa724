using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using ErrorCatalog.Generator.Model.Catalogs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>Compiles a catalog and asks it for everything that it was made of, however its lookups are written.</summary>
internal static class CatalogAssert
{
    /// <summary>Compiles a catalog without a warning and checks every answer against the model.</summary>
    public static void Matches(CatalogModel catalog, Target target)
    {
        using LoadedCatalog loaded = Load(catalog, target);
        Matches(catalog, loaded);
    }

    /// <summary>Compiles a catalog without a warning and loads it.</summary>
    public static LoadedCatalog Load(CatalogModel catalog, Target target)
    {
        TargetFeatures features = target.Features;
        string?[] sources = [CatalogEmitter.Emit(catalog, features), CatalogEmitter.EmitValue(catalog, features), catalog.HasRuntime ? CatalogEmitter.EmitRows(catalog, features) : null];
        using var assembly = new MemoryStream();
        EmitResult result = (catalog.HasRuntime ? target.EmptyCompilation : target.CompilationWithoutRuntime)
            .AddSyntaxTrees(sources.OfType<string>().Select(source => CSharpSyntaxTree.ParseText(source, target.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)))
            .Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        assembly.Position = 0;
        return new LoadedCatalog(assembly, catalog.Name);
    }

    /// <summary>Checks every answer of a loaded catalog against the model.</summary>
    private static void Matches(CatalogModel catalog, LoadedCatalog loaded)
    {
        // One at a time and each before the whole, so that nothing that a lookup leaves behind can help the next one.
        foreach (EntryModel entry in catalog.Entries)
        {
            if (entry.IsMember)
            {
                MemberIsRight(catalog, entry, loaded);
            }
            else
            {
                Assert.Equal(entry.Name, loaded.Property(entry.Name).Name);
            }
        }

        Assert.Equal(catalog.Entries.Count, loaded.Catalog.Count);
        for (int i = 0; i < catalog.Entries.Count; i++)
        {
            EntryIsRight(catalog, catalog.Entries[i], loaded.Catalog[i]);
        }

        OtherCodesAreRight(catalog, loaded);
        MissesAreMisses(catalog, loaded);
        StatusesAreRight(catalog, loaded);
    }

    private static void MemberIsRight(CatalogModel catalog, EntryModel entry, LoadedCatalog loaded)
    {
        TableModel table = catalog.Tables[entry.Table];
        object member = loaded.Member(entry.Name);
        Assert.Equal(entry.Value, Convert.ToInt64(member, null));
        Assert.True(loaded.Get<bool>("IsDefined", member));
        Assert.Equal(entry.Code, loaded.Get<string>("GetCode", member));
        Assert.Equal(entry.Name, loaded.Get<string>("GetName", member));
        Assert.Equal(entry.Name, loaded.ParseName(entry.Name));
        Assert.Equal(entry.Name, loaded.Parse(entry.Code!));
        Assert.Equal(entry.Name, loaded.Get<ErrorEntry>("GetEntry", member).Name);
        Assert.True(loaded.Catalog.TryGet(entry.Code, out ErrorEntry? found));
        Assert.Same(loaded.Get<ErrorEntry>("GetEntry", member), found);
        TextIsRight("Message", table.Message);
        TextIsRight("Description", table.Description);
        TextIsRight("Cause", table.Cause);
        TextIsRight("Resolution", table.Resolution);
        if (loaded.Has("TryGetHttpStatus"))
        {
            Assert.Equal((entry.HttpStatus != 0, entry.HttpStatus), loaded.Try<int>("TryGetHttpStatus", member));
        }

        Assert.Equal(entry.Facts.IsRetryable, loaded.Has("IsRetryable") ? loaded.Get<bool?>("IsRetryable", member) : null);
        Assert.Equal(entry.Facts.RetryAfter, loaded.Has("GetRetryAfter") ? loaded.Get<TimeSpan?>("GetRetryAfter", member)?.TotalMilliseconds : null);
        Assert.Equal(entry.Links.Count == 0 ? string.Empty : entry.Links[0], loaded.Has("GetLink") ? loaded.Get<string>("GetLink", member) : string.Empty);

        void TextIsRight(string what, int column)
        {
            if (loaded.Has("Get" + what))
            {
                string text = entry.Text(column);
                Assert.Equal(text, loaded.Get<string>("Get" + what, member));
                Assert.Equal((text.Length > 0, text), loaded.Try<string>("TryGet" + what, member));
            }
        }
    }

    private static void EntryIsRight(CatalogModel catalog, EntryModel expected, ErrorEntry entry)
    {
        TableModel table = catalog.Tables[expected.Table];
        Assert.Equal(catalog.Name, entry.Catalog);
        Assert.Equal(expected.Name, entry.Name);
        Assert.Equal(expected.Code, entry.Code);
        Assert.Equal(expected.HttpStatuses, entry.HttpStatuses);
        Assert.Equal(expected.StatusText, entry.StatusText);
        Assert.Equal(table.Section, entry.Section);
        Assert.Equal(expected.Text(table.Message), entry.Message ?? string.Empty);
        Assert.Equal(expected.Text(table.Description), entry.Description ?? string.Empty);
        Assert.Equal(expected.Text(table.Name), entry.Title ?? string.Empty);
        Assert.Equal(expected.Text(table.Cause), entry.Cause ?? string.Empty);
        Assert.Equal(expected.Text(table.Resolution), entry.Resolution ?? string.Empty);
        Assert.Equal(expected.Links, entry.Links);
        Assert.Equal(expected.Links.Count == 0 ? null : expected.Links[0], entry.Link);
        Assert.Equal(expected.Facts.IsRetryable, entry.IsRetryable);
        Assert.Equal(expected.Facts.RetryAfter, entry.RetryAfter?.TotalMilliseconds);
        Assert.Equal(table.Headers.Zip(expected.Cells, KeyValuePair.Create), entry.Columns);
    }

    private static void OtherCodesAreRight(CatalogModel catalog, LoadedCatalog loaded)
    {
        HashSet<string> taken = [.. catalog.Entries.Where(entry => entry.IsMember).Select(entry => entry.Code!)];
        foreach ((EntryModel entry, string form) in catalog.Entries.SelectMany(entry => entry.OtherForms, (entry, form) => (entry, form)).Where(pair => taken.Add(pair.form)))
        {
            Assert.Equal(entry.Name, loaded.Parse(form));
            Assert.True(loaded.Catalog.TryGet(form, out ErrorEntry? found));
            Assert.Equal((entry.Name, entry.Code), (found.Name, found.Code));
            Assert.Same(found, loaded.Catalog.Match(0, form, null));
            Assert.Same(loaded.Catalog.WithCode(entry.Code), loaded.Catalog.WithCode(form));
        }

        foreach (IGrouping<string, EntryModel> code in catalog.Entries.Where(entry => entry.Code is not null && !taken.Contains(entry.Code)).GroupBy(entry => entry.Code!))
        {
            Assert.True(loaded.Catalog.TryGet(code.Key, out ErrorEntry? found));
            Assert.Equal(code.First().Name, found.Name);
            Assert.Same(found, loaded.Catalog.Match(0, code.Key, null));
            Assert.Equal(code.Select(entry => entry.Name), loaded.Catalog.WithCode(code.Key).Select(entry => entry.Name));
            Assert.Null(loaded.HasEnum ? loaded.Parse(code.Key) : null);
        }
    }

    private static void MissesAreMisses(CatalogModel catalog, LoadedCatalog loaded)
    {
        if (!loaded.HasEnum || catalog.Entries.Count == 0)
        {
            return;
        }

        EntryModel[] members = [.. catalog.Entries.Where(entry => entry.IsMember)];
        HashSet<string> codes = [.. members.Select(entry => entry.Code!), .. members.SelectMany(entry => entry.OtherForms)];
        HashSet<string> names = [.. members.Select(entry => entry.Name)];
        HashSet<long> values = [.. members.Select(entry => entry.Value!.Value)];
        string[] others = [string.Empty, "?", .. members.SelectMany(entry => (string[])[entry.Code + "x", "x" + entry.Code, entry.Code![1..], entry.Name + "_"])];
        Assert.All(others.Where(other => !codes.Contains(other)), other => Assert.Null(loaded.Parse(other)));
        Assert.All(others.Where(other => !names.Contains(other)), other => Assert.Null(loaded.ParseName(other)));
        Assert.False(loaded.Catalog.TryGet("?", out _));
        Assert.False(loaded.Try<object>("TryParseName", string.Empty).Found);
        bool isInt64 = catalog.Codes == CodeKind.Int64;
        IEnumerable<long> around = values
            .SelectMany(value => (long[])[value - 1, value + 1, value ^ 0x4000_0000])
            .Concat([0, 1, -1, int.MinValue, int.MaxValue])
            .Where(value => !values.Contains(value) && (isInt64 || value is >= int.MinValue and <= int.MaxValue));
        Assert.All(around, value => Assert.False(loaded.Get<bool>("IsDefined", loaded.Value(value))));
    }

    private static void StatusesAreRight(CatalogModel catalog, LoadedCatalog loaded)
    {
        if (!loaded.Has("WithHttpStatus"))
        {
            return;
        }

        IEnumerable<EntryModel> members = catalog.Entries.Where(entry => entry.IsMember);
        EntryModel[] sorted = catalog.Codes == CodeKind.Symbol
            ? [.. members.OrderBy(entry => entry.Code, StringComparer.Ordinal)]
            : [.. members.OrderBy(entry => entry.Value)];
        foreach (int status in sorted.SelectMany(entry => entry.HttpStatuses).Append(599).Distinct())
        {
            Assert.Equal(sorted.Where(entry => entry.HttpStatuses.Contains(status)).Select(entry => entry.Name), loaded.WithHttpStatus(status));
        }
    }
}
