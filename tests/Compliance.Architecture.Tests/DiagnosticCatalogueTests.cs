using System.Globalization;
using System.Reflection;
using System.Text;
using Compliance.Diagnostics;

namespace Compliance.Architecture.Tests;

/// <summary>The diagnostics of all projects: each room has its own catalogue, and together they are one list of codes.</summary>
internal sealed class DiagnosticCatalogueTests
{
    private static readonly IReadOnlyList<(Type Catalogue, DiagnosticDescriptor Descriptor)> Descriptors =
    [
        .. ProductAssemblies.Names
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
                .Select(field => (type, (DiagnosticDescriptor)field.GetValue(null)!)))
            .OrderBy(d => d.Item2.Code, StringComparer.Ordinal),
    ];

    [Test]
    public void Codes_OfAllProjects_AreUnique() =>
        Descriptors.Select(d => d.Descriptor.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => IsCode(code));

    [Test]
    public void Titles_OfAllProjects_AreGivenInBothLanguages()
    {
        foreach (var (catalogue, descriptor) in Descriptors)
        {
            descriptor.Title.Zh.Should().MatchRegex("[\u4e00-\u9fff]", "{0} of {1} has a Chinese title", descriptor.Code, catalogue.Name);
            descriptor.Title.En.Should().MatchRegex("[a-z]", "{0} of {1} has an English title", descriptor.Code, catalogue.Name)
                .And.NotMatchRegex("[\u4e00-\u9fff：，。]");
        }
    }

    [Test]
    public void Catalogues_AllOfThem_AreInThePage()
    {
        var page = new StringBuilder();
        page.Append("# Diagnostics\n\nEvery message about a file has a code. Codes are never given to another mistake; what is no longer reported leaves a gap.\nThis page is made from the catalogues by a test (`COMPLIANCE_ACCEPT=1`).\n\n");
        page.Append("| code | severity | 中文 | English |\n|---|---|---|---|\n");
        foreach (var (_, descriptor) in Descriptors)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {descriptor.Code} | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title.Zh} | {descriptor.Title.En} |\n");
        }

        Approval.Verify(page.ToString(), "docs/diagnostics.md");
    }

    private static bool IsCode(string code) => code.Length == 7 && code.StartsWith("CMP", StringComparison.Ordinal) && code.Skip(3).All(char.IsAsciiDigit);
}
