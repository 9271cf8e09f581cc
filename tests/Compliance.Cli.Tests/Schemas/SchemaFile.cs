using System.Text.Json;
using Json.Schema;

namespace Compliance.Cli.Tests.Schemas;

/// <summary>A JSON schema of the repository, which validates JSON texts.</summary>
internal sealed class SchemaFile
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema _schema;

    /// <summary>Reads a schema and sees that it is one itself.</summary>
    /// <param name="path">The file, from the root of the repository.</param>
    /// <param name="used">Other files beside it that it refers to by name.</param>
    public SchemaFile(string path, params string[] used)
    {
        var known = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var name in used)
        {
            Read($"{Path.GetDirectoryName(path)}/{name}", known);
        }

        _schema = Read(path, known);
    }

    /// <summary>Validates a text.</summary>
    /// <returns>What is wrong with it, places and reasons; empty where it is valid.</returns>
    public IReadOnlyList<string> Validate(string json) => Errors(_schema, json);

    private static JsonSchema Read(string path, BuildOptions known)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(path));
        Errors(MetaSchemas.Draft7, text).Should().BeEmpty("{0} is a schema", path);
        return JsonSchema.FromText(text, known, new Uri($"https://schemas.invalid/{Path.GetFileName(path)}"));
    }

    private static List<string> Errors(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, Options);
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!, (d, e) => $"{d.InstanceLocation}: {e.Value}").DefaultIfEmpty("invalid")];
    }
}
