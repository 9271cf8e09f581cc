using Compliance.Diagnostics;

namespace Compliance.Tests.Syntax;

/// <summary>Asserts mistakes by their kind and place, never by their words.</summary>
internal static class DiagnosticAssertions
{
    public static Diagnostic ShouldBeOne(this IEnumerable<Diagnostic> diagnostics, DiagnosticDescriptor descriptor, string at)
    {
        var diagnostic = diagnostics.Should().ContainSingle().Which;
        diagnostic.Descriptor.Should().Be(descriptor);
        diagnostic.Span.Words().Should().Be(at);
        diagnostic.Message.Zh.Should().NotBeNullOrWhiteSpace();
        diagnostic.Message.En.Should().NotBeNullOrWhiteSpace();
        diagnostic.Advice.Zh.Should().NotBeNullOrWhiteSpace();
        diagnostic.Advice.En.Should().NotBeNullOrWhiteSpace();
        return diagnostic;
    }
}
