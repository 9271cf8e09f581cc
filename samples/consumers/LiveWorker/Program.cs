// Watches a folder of declarations and tells what each change does to the findings: LiveWorker <folder> <day>
using System.Globalization;
using Compliance.RulePacks;
using LiveWorker;

var builder = Host.CreateApplicationBuilder();
builder.Services.AddCompliance(c => c.AddShippedPacks().UseNRules());
builder.Services.AddSingleton(new Watched(args[0], DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)));
builder.Services.AddHostedService<DeclarationWatcher>();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
await builder.Build().RunAsync();
