using System;
using System.Collections.Generic;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ErrorCatalog.Generator.Tests.Properties;

/// <summary>
/// Checks something of many values. The values are the same in every run, so that no test fails by chance; set
/// <c>ERRORCATALOG_FUZZ</c> to a factor to look at that many times as many, and at others every time.
/// </summary>
internal static class Property
{
    private const string FactorVariable = "ERRORCATALOG_FUZZ";

    private static readonly int? Factor = int.TryParse(
        Environment.GetEnvironmentVariable(FactorVariable), NumberStyles.None, CultureInfo.InvariantCulture, out int factor) ? factor : null;

    /// <summary>Checks; a failure tells the seed to replay it and the smallest value that was found to fail.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, IEnumerable<T>> smaller, int cases, Action<T> check)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(cases * (Factor ?? 1)).WithEndSize(40);
        Prop.ForAll(Arb.From(values, smaller), check).Check(Factor is null ? config.WithReplay(20_260_301, 7) : config);
    }

    public static void Holds<T>(Gen<T> values, int cases, Action<T> check) => Holds(values, static _ => [], cases, check);
}
