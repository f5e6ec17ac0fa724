using System;
using System.Linq;
using Library;
using User;

Failure failure = Failure.Find("1205")!;
Console.WriteLine(failure.Code + ": " + failure.Message);
Console.WriteLine(failure.Code == PlaidErrorCode.AccountLocked && failure.Code.GetHttpStatus() == 402);
Console.WriteLine(UserErrors.Messages.NoSuchUser);
Console.WriteLine(string.Join(", ", typeof(Program).Assembly.GetTypes().Select(type => type.Name).Where(name => name.Contains("Error")).Order()));
