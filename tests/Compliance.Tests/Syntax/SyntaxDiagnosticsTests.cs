using System.Reflection;
using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Tests.Syntax;

/// <summary>Conventions of the diagnostics of files, checked for every entry.</summary>
internal sealed class SyntaxDiagnosticsTests
{
    private static readonly SourceSpan Span = new(new SourceFile("a.yaml", "名称：平台\n"), 2, 1);

    private static readonly Type[] Catalogues = [typeof(FileDiagnostics), typeof(SyntaxDiagnostics), typeof(JsonDiagnostics)];

    private static IEnumerable<MethodInfo> Factories() => Catalogues
        .SelectMany(catalogue => catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Diagnostic));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => Catalogues
        .SelectMany(catalogue => catalogue.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);

    [Test]
    public void Descriptors_Codes_AreUniqueAndSyntaxCodes() =>
        Descriptors().Select(d => d.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => IsSyntaxCode(code));

    [Test]
    public void Descriptors_All_HaveAFactory() =>
        Factories().Select(method => Create(method).Descriptor).Distinct().Should().BeEquivalentTo(Descriptors());

    [TestCaseSource(nameof(Factories))]
    public void Factory_Texts_AreGivenInBothLanguages(MethodInfo factory)
    {
        var diagnostic = Create(factory);

        foreach (var text in new[] { diagnostic.Descriptor.Title, diagnostic.Message, diagnostic.Advice })
        {
            text.Zh.Should().MatchRegex("[\u4e00-\u9fff]");
            text.En.Should().MatchRegex("[a-z]").And.NotMatchRegex("[\u4e00-\u9fff：，。]");
            text.Zh.Should().NotEndWith("。");
            text.En.Should().NotEndWith(".");
        }
    }

    [Test]
    public void Factory_Words_OfTheFileAreShownSafelyAndCut()
    {
        var message = SyntaxDiagnostics.DuplicateKey(Span, "\u001B[31m" + new string('x', 500), Span).Message;

        message.En.Should().Contain("<U+001B>").And.NotContain("\u001B");
        message.En.Length.Should().BeLessThan(150);
    }

    private static bool IsSyntaxCode(string code) =>
        code.Length == 7 && code.StartsWith("CMP1", StringComparison.Ordinal) && code.Skip(4).All(char.IsAsciiDigit);

    private static Diagnostic Create(MethodInfo factory) => (Diagnostic)factory.Invoke(null, [.. factory.GetParameters().Select(Argument)])!;

    private static object Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(SourceSpan) => Span,
        var type when type == typeof(string) => "name",
        var type when type == typeof(char) => ',',
        var type when type == typeof(bool) => true,
        var type when type == typeof(byte) => (byte)0xB0,
        var type when type == typeof(long) => 10L,
        _ => 0x200B,
    };
}
