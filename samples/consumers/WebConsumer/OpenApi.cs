using System.Text.Json.Nodes;
using Compliance.Authoring.Schemas;
using Compliance.Evaluation;
using Compliance.Reporting;

namespace WebConsumer;

/// <summary>Describes the endpoint in OpenAPI 3.1, whose schemas are JSON Schemas: those of the library, of the rules in use now.</summary>
internal static class OpenApi
{
    private const string DeclarationSchema = "schemas/declaration.schema.json";
    private const string ReportSchema = "schemas/report.schema.json";

    /// <summary>Serves the description and the schemas that it refers to.</summary>
    /// <param name="app">The application.</param>
    public static void MapOpenApi(this WebApplication app)
    {
        app.MapGet("/openapi.json", () => Json(Describe().ToJsonString()));
        app.MapGet($"/{DeclarationSchema}", (IComplianceEngine engine) => Json(AuthoringSchemas.Of(engine.Rulebook).Single(s => s.Id == AuthoringSchemas.Declaration).Text));
        app.MapGet($"/{ReportSchema}", () => Json(ReportSchemas.Report));
    }

    private static IResult Json(string text) => Results.Text(text, "application/json");

    private static JsonObject Describe() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "Compliance check", ["version"] = "1" },
        ["paths"] = new JsonObject
        {
            ["/check"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["summary"] = "Checks a declaration against the rules in force on a day.",
                    ["parameters"] = new JsonArray(new JsonObject
                    {
                        ["name"] = "asOf",
                        ["in"] = "query",
                        ["required"] = true,
                        ["description"] = "The day of the judgement.",
                        ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "date" },
                    }),
                    ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(DeclarationSchema) },
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject { ["description"] = "The report.", ["content"] = Content(ReportSchema) },
                        ["400"] = new JsonObject { ["description"] = "Each mistake of the declaration with its place, or why the day cannot be judged." },
                    },
                },
            },
        },
    };

    private static JsonObject Content(string schema) => new()
    {
        ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = schema } },
    };
}
