using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ErrorCatalog.Tables.Tests;

public class JsonTests
{
    [Fact]
    public void Every_entry_is_written_with_all_its_fields()
    {
        ProgramRun run = ProgramRun.Of("--json");

        Assert.Equal(0, run.ExitCode);
        List<ErrorEntry> entries = [.. PlaidErrors.Catalog, .. MxErrors.Catalog];
        Assert.Equal(59 + 27, entries.Count);
        Assert.Equal(entries.Select(Fields), run.Json.EnumerateArray().Select(Fields));
    }

    [Fact]
    public void Quotes_stay_readable_and_the_last_line_is_ended()
    {
        string output = ProgramRun.Of("1211", "--json").Output;

        Assert.Contains("""disable \"Require SafePass to sign in to Online Banking\".""", output, StringComparison.Ordinal);
        Assert.EndsWith("]\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_an_empty_array()
    {
        ProgramRun run = ProgramRun.Of("no such thing", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("[]\n", run.Output);
        Assert.NotEmpty(run.Error);
    }

    private static Dictionary<string, object?> Fields(JsonElement entry)
        => entry.EnumerateObject().ToDictionary(
            field => field.Name,
            field => field.Value.ValueKind == JsonValueKind.Number ? field.Value.GetInt32() : (object?)field.Value.GetString());

    private static Dictionary<string, object?> Fields(ErrorEntry entry)
        => new()
        {
            ["catalog"] = entry.Catalog,
            ["name"] = entry.Name,
            ["code"] = entry.Code,
            ["httpStatus"] = entry.HttpStatus,
            ["statusText"] = entry.StatusText,
            ["message"] = entry.Message,
            ["description"] = entry.Description,
            ["resolution"] = entry.Resolution,
            ["section"] = entry.Section,
        };
}
