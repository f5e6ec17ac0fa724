using System;
using System.Linq;
using Contract;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
DbContextOptions options = new DbContextOptionsBuilder().UseSqlite(connection).Options;
using (var db = new Db(options))
{
    db.Database.EnsureCreated();
    db.Calls.Add(new Call { Code = PlaidErrorCode.AccountLocked, Hop = GatewayErrorCode.SignatureDoesNotMatch, Last = GatewayErrorCodeValue.Parse("rate_limited") });
    db.Calls.Add(new Call { Code = PlaidErrorCodeValue.Parse("9999"), Hop = GatewayErrorCode.RateLimited });
    db.Calls.Add(new Call { Hop = GatewayErrorCode.RateLimited });
    db.SaveChanges();
}

using (var db = new Db(options))
{
    foreach (Call call in db.Calls.OrderBy(call => call.Id))
    {
        Console.WriteLine($"{call.Code}|{call.Code.Member}|{call.Hop}|{call.Last}");
    }

    PlaidErrorCodeValue locked = PlaidErrorCode.AccountLocked;
    Console.WriteLine(db.Calls.Single(call => call.Code == locked).Id);
    PlaidErrorCodeValue unknown = PlaidErrorCodeValue.Parse("9999");
    Console.WriteLine(db.Calls.Single(call => call.Code == unknown).Id);
    Console.WriteLine(db.Calls.Single(call => call.Hop == GatewayErrorCode.SignatureDoesNotMatch).Id);
    Console.WriteLine(db.Calls.Where(call => call.Code == unknown && call.Hop == GatewayErrorCode.RateLimited).ToQueryString());
    using var command = new SqliteCommand("SELECT group_concat(Code || ' ' || Hop, ', ') FROM Calls", connection);
    Console.WriteLine(command.ExecuteScalar());
}

internal sealed class Call
{
    public int Id { get; set; }

    public PlaidErrorCodeValue Code { get; set; }

    public GatewayErrorCode Hop { get; set; }

    public GatewayErrorCodeValue? Last { get; set; }
}

internal sealed class Db(DbContextOptions options) : DbContext(options)
{
    public DbSet<Call> Calls => Set<Call>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Call>(call =>
        {
            call.Property(c => c.Code).HasConversion(code => code.ToString(), text => PlaidErrorCodeValue.Parse(text));
            call.Property(c => c.Hop).HasConversion(code => code.GetCode(), text => GatewayErrorCodeValue.Parse(text).Member!.Value);
            call.Property(c => c.Last).HasConversion(code => code.ToString(), text => GatewayErrorCodeValue.Parse(text!));
        });
    }
}
