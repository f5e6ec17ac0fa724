using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ErrorCatalog.Tests.Bodies;

/// <summary>What the library that this assembly runs on finds in bodies.</summary>
public static class Answers
{
    /// <summary>Reads each body whole, and cut off at each byte.</summary>
    public static string[] Read(string[] more)
        => [.. VendorBodies.All.SelectMany(Read), .. more.SelectMany(json => Read(new Body("", 400, "E1 E2 1205", null, null, json)))];

    private static IEnumerable<string> Read(Body body)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(body.Json);
        for (int length = 0; length <= utf8.Length; length++)
        {
            ErrorMatch match = body.Catalog.Match(body.HttpStatus, utf8[..length]);
            match.TryGetText("message", out string? text);
            yield return $"{body.Name}[..{length}] {body.Json}: {match.Code} | {match.Message} | {match.Entry?.Name} | {text}";
        }
    }
}
