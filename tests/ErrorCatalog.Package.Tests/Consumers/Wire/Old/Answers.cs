#if NET
namespace Same
#else
namespace Old
#endif
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;

    /// <summary>What a framework says about JSON, to be compared with what another one says.</summary>
    public static class Answers
    {
        private static readonly string[] Json =
        {
            "1205", "\"1205\"", "9999", "\"9999\"", "-1", "0", "01", "1.5", "1205.0", "1.205e3", "12050e-1", "99999999999999999999", "true", "false", "null", "\"\"",
            "\" 1205\"", "\"+1205\"", "\"AccountLocked\"", "\"rate_limited\"", "\"AUTH-005\"", "\"auth-005\"", "\"\\u0072ate_limited\"", "\"gr\u00f6\u00dfe\"", "\"\\u00e4\"",
            "\"\\ud800\"", "[]", "{}", "[1205]", "{\"code\":1205}",
        };

        /// <summary>Reads and writes each JSON value as each type.</summary>
        public static IEnumerable<string> All()
        {
            foreach (string json in Json)
            {
                yield return Answer<PlaidErrorCode>(json);
                yield return Answer<PlaidErrorCode?>(json);
                yield return Answer<PlaidErrorCodeValue>(json);
                yield return Answer<PlaidErrorCodeValue?>(json);
                yield return Answer<GatewayErrorCode>(json);
                yield return Answer<GatewayErrorCodeValue>(json);
                yield return Answer<Dictionary<string, GatewayErrorCodeValue>>("{\"key\":" + json + "}");
                yield return Answer<Dictionary<PlaidErrorCode, int>>("{" + AsKey(json) + ":1}");
                yield return Answer<Dictionary<PlaidErrorCodeValue, int>>("{" + AsKey(json) + ":1}");
                yield return Answer<Dictionary<GatewayErrorCode, int>>("{" + AsKey(json) + ":1}");
                yield return Answer<Dictionary<GatewayErrorCodeValue, int>>("{" + AsKey(json) + ":1}");
            }

            yield return Write((PlaidErrorCode)9999);
            yield return Write((GatewayErrorCode)1);
            yield return Write(default(PlaidErrorCodeValue));
            yield return Write((PlaidErrorCodeValue)(PlaidErrorCode)9999);
            yield return Write(PlaidErrorCodeValue.Parse("no \"number\""));
            yield return Write(GatewayErrorCodeValue.Parse("17"));
        }

        private static string AsKey(string json) => json.StartsWith("\"", StringComparison.Ordinal) ? json : JsonSerializer.Serialize(json);

        private static string Answer<T>(string json)
        {
            try
            {
                return typeof(T).Name + " " + json + " is " + Write(JsonSerializer.Deserialize<T>(json));
            }
            catch (Exception e) when (e is JsonException || e is InvalidOperationException)
            {
                return typeof(T).Name + " " + json + " is no code: " + e.GetType().Name + " " + e.Message;
            }
        }

        private static string Write<T>(T value)
        {
            try
            {
                return JsonSerializer.Serialize(value);
            }
            catch (JsonException e)
            {
                return "not written: " + e.Message;
            }
        }
    }
}
