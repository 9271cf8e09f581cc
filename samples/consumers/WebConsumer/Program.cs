// POST /check?asOf=2026-11-01 takes a declaration as JSON and returns the report; GET /openapi.json describes it.
using Compliance.DependencyInjection;
using Compliance.RulePacks;
using WebConsumer;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<ComplianceOptions>(builder.Configuration.GetSection("Compliance"));
builder.Services.AddCompliance(c => c.AddShippedPacks().ReloadOnChange());

var app = builder.Build();
app.MapPost("/check", CheckEndpoint.CheckAsync);
app.MapOpenApi();
app.Run();
