using System.Text.Json;
using Compliance.Authoring.Schemas;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Conformance;
using Compliance.Tests.Documentation;
using Json.Schema;

namespace Compliance.Tests.Authoring.Schemas;

/// <summary>What loads is accepted: the shipped files, the samples, the conformance suite and the examples of the documentation.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class AcceptedFilesTests
{
    private static readonly string[] WithFiles =
        ["vocabulary", "regions", "legal-order", "source", "calendar", "pack", "clauses", "parameters", "definitions", "mitigations", "rule", "cases", "corpus"];

    [TestCaseSource(nameof(WithFiles))]
    public void ShippedFiles_AreAccepted(string kind)
    {
        var (files, errors) = SchemaSet.Shipped.ValidateAll(kind, "rules");

        string.Join(Environment.NewLine, errors).Should().BeEmpty();
        files.Should().BePositive();
    }

    [TestCase("rule")]
    [TestCase("cases")]
    [TestCase("vocabulary")]
    [TestCase("source")]
    [TestCase("definitions")]
    public void SampleOfAnotherCountry_IsAcceptedByItsOwnSchemas(string kind)
    {
        var (files, errors) = SchemaSet.OfFolder("samples/eu-digital-services/pack").ValidateAll(kind, "samples/eu-digital-services/pack");

        string.Join(Environment.NewLine, errors).Should().BeEmpty();
        files.Should().BePositive();
    }

    [Test]
    public void Samples_AreAccepted()
    {
        var eu = SchemaSet.OfFolder("samples/eu-digital-services/pack");
        var errors = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(RepositoryRoot.Combine("."), file).Replace('\\', '/');
            var kind = Path.GetFileName(path) is var name && name.Contains("waivers", StringComparison.Ordinal) ? "waivers" : AuthoringSchemas.Declaration;
            if (path.Contains("/pack/", StringComparison.Ordinal) || path.Contains("/our-rules/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal) || path.Contains("/rules/", StringComparison.Ordinal)
                || name is "compliance.yaml" || path.Contains("/ci/", StringComparison.Ordinal))
            {
                continue;
            }

            count++;
            var set = path.Contains("eu-digital-services", StringComparison.Ordinal) ? eu : SchemaSet.Shipped;
            errors.AddRange(set.Validate(kind, path, File.ReadAllText(file)).Take(6).Select(e => $"{path} {e}"));
        }

        string.Join(Environment.NewLine, errors).Should().BeEmpty();
        count.Should().BeGreaterThan(10);
    }

    [Test]
    public void ConformanceSuite_IsAccepted() =>
        string.Join(Environment.NewLine, Errors(ConformanceSuite.Files.SelectMany(f => ConformanceFile.Read(Path.GetFileName(f), File.ReadAllText(f))), World.Ferries)).Should().BeEmpty();

    [Test]
    public void ExamplesOfTheDocumentation_AreAccepted() => Errors(LanguageExamples.Groups(), World.Shipped).Should().BeEmpty();

    [TestCase("rule")]
    [TestCase("declaration")]
    [TestCase("source")]
    public void Schema_IsOneOfDraft202012(string kind)
    {
        var text = SchemaSet.Shipped.Schemas.First(s => s.Id == kind).Text;
        using var document = JsonDocument.Parse(text);

        MetaSchemas.Draft202012.Evaluate(document.RootElement).IsValid.Should().BeTrue();
        text.Should().StartWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"").And.NotContain("\r").And.NotContain("\\u");
    }

    // A group has a world of its own: its definitions are fields. Most have none and share their schemas.
    private static List<string> Errors(IEnumerable<ConformanceGroup> groups, World world)
    {
        var errors = new List<string>();
        SchemaSet? shared = null;
        foreach (var group in groups)
        {
            var (id, files) = world.With(group);
            var ownTerms = group.Lists.ContainsKey("definitions");
            var set = (ownTerms ? null : shared) ?? new SchemaSet(RulebookLoader.Load(files).Rulebook!);
            shared = ownTerms ? shared : set;
            var rule = files.Files.First(f => f.Path == $"pack/rules/{id}.yaml").Read(ReadLimits.Authored, new DiagnosticBag())!;
            errors.AddRange(set.Validate("rule", rule.Path, rule.Text).Select(e => $"{group} {e}"));
            errors.AddRange(set.Validate("cases", CaseNodes.File(id, group.Cases)).Select(e => $"{group} {e}"));
            foreach (var (list, text) in group.Lists)
            {
                errors.AddRange(set.Validate(list, list, $"{list}:\n{RuleText.Indent(text)}").Select(e => $"{group} {list} {e}"));
            }
        }

        return errors;
    }
}
