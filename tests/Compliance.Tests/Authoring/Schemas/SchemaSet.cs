using System.Text.Json;
using Compliance.Authoring.Schemas;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Conformance;
using Json.Schema;

namespace Compliance.Tests.Authoring.Schemas;

/// <summary>The schemas of a rulebook, as a validator that is not ours reads them.</summary>
internal sealed class SchemaSet
{
    private static readonly EvaluationOptions Quick = new() { OutputFormat = OutputFormat.Flag };
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private readonly Dictionary<string, Lazy<JsonSchema>> _schemas;

    public SchemaSet(Rulebook rulebook)
    {
        Schemas = AuthoringSchemas.Of(rulebook);
        _schemas = Schemas.ToDictionary(
            s => s.Id,
            s => new Lazy<JsonSchema>(() => JsonSchema.FromText(s.Text, new BuildOptions { SchemaRegistry = new SchemaRegistry() }, new Uri($"https://schemas.invalid/{s.FileName}"))),
            StringComparer.Ordinal);
    }

    /// <summary>Gets those of the shipped rules.</summary>
    public static SchemaSet Shipped => ShippedSchemas.Value;

    private static Lazy<SchemaSet> ShippedSchemas { get; } = new(() => OfFolder("rules"));

    /// <summary>Gets the schemas.</summary>
    public IReadOnlyList<AuthoringSchema> Schemas { get; }

    /// <summary>Makes those of a folder of rules.</summary>
    public static SchemaSet OfFolder(string folder)
    {
        var result = RulebookLoader.Load(RuleFileSet.FromDirectory(RepositoryRoot.Combine(folder)));
        return new SchemaSet(result.Rulebook ?? throw new InvalidDataException(DiagnosticText.Of(result.Diagnostics)));
    }

    /// <summary>Validates a text.</summary>
    /// <returns>What is wrong; nothing where it is valid.</returns>
    public IReadOnlyList<string> Validate(string kind, string name, string text) => Validate(kind, ConformanceFile.Parse(name, text));

    /// <summary>Validates nodes.</summary>
    public IReadOnlyList<string> Validate(string kind, LocatedNode node)
    {
        using var document = JsonDocument.Parse(YamlJson.Of(node)?.ToJsonString() ?? "null");
        var schema = _schemas[kind].Value;
        if (schema.Evaluate(document.RootElement, Quick).IsValid)
        {
            return [];
        }

        var result = schema.Evaluate(document.RootElement, Options);
        return result.IsValid
            ? ["one way of validating says that it is invalid, the other that it is valid"]
            : [.. (result.Details ?? []).Where(d => !d.IsValid && !IsOneOfSeveral(d.EvaluationPath.ToString())).OrderByDescending(d => d.InstanceLocation.ToString().Length).Select(d => $"{d.InstanceLocation} {string.Join(' ', d.Errors?.Values.ToList() ?? [])}").Distinct(StringComparer.Ordinal).Take(2)];
    }

    /// <summary>Validates all files of a kind below a folder.</summary>
    /// <returns>How many there are, and what is wrong with them.</returns>
    public (int Files, IReadOnlyList<string> Errors) ValidateAll(string kind, string folder)
    {
        var schema = Schemas.First(s => s.Id == kind);
        var root = RepositoryRoot.Combine(folder);
        var files = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => schema.Patterns.Any(p => Matches(p, f)) && (kind == "cases" || !f.EndsWith(".cases.yaml", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .ToList();
        return (files.Count, [.. files.AsParallel().AsOrdered().SelectMany(f => Validate(kind, f, File.ReadAllText(Path.Combine(root, f))).Take(6).Select(e => $"{f} {e}"))]);
    }

    // The parts of a choice are invalid without being mistakes.
    private static bool IsOneOfSeveral(string path) => path.Split('/').Any(p => p is "anyOf" or "oneOf" or "not" or "if");

    private static bool Matches(string pattern, string path)
    {
        string[] wanted = pattern.Replace("<pack>/", string.Empty, StringComparison.Ordinal).Split('/');
        string[] found = path.Split('/');
        return found.Length >= wanted.Length
            && wanted.Zip(found[^wanted.Length..]).All(p => p.First == p.Second || (p.First[0] == '*' && p.Second.EndsWith(p.First[1..], StringComparison.Ordinal)));
    }
}
