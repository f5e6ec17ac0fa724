using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Library;
using User;

Failure failure = Failure.Find("1205")!;
Console.WriteLine(failure.Code + ": " + failure.Message);
Console.WriteLine(failure.Code == PlaidErrorCode.AccountLocked && failure.Code.GetHttpStatus() == 402);
Console.WriteLine(UserErrors.Messages.NoSuchUser);
Console.WriteLine(string.Join(", ", typeof(Program).Assembly.GetTypes().Select(type => type.Name).Where(name => name.Contains("Error")).Order()));
Console.WriteLine(JsonSerializer.Serialize(failure.Code, Json.Default.PlaidErrorCode));

[JsonSerializable(typeof(PlaidErrorCode))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class Json : JsonSerializerContext;
