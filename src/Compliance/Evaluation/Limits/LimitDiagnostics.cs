using System.Globalization;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Evaluation.Limits;

/// <summary>The diagnostics of declarations that are too costly to judge (CMP530x): one factory each.</summary>
internal static class LimitDiagnostics
{
    private static readonly DiagnosticDescriptor TooManyStepsDescriptor = DiagnosticDescriptor.Error("CMP5300", "检查所需步数过多", "Too costly to evaluate");

    public static Diagnostic TooManySteps(Declaration declaration, long maxSteps)
    {
        var most = maxSteps.ToString("N0", CultureInfo.InvariantCulture);
        return TooManyStepsDescriptor.At(
            PlaceOf(declaration),
            new LocalizedText(
                $"“{Excerpt.Of(declaration.Name)}”的申报需要超过 {most} 步才能检查完，没有作出任何结论。",
                $"The declaration of '{Excerpt.Of(declaration.Name)}' takes more than {most} steps to evaluate; nothing was judged."),
            new LocalizedText(
                "申报的事物过多，或者规则把它们两两比较。分开申报，或提高步数上限（EvaluateOptions.MaxSteps）。",
                "It declares too many things, or rules compare each of them with each other. Declare them apart, or raise the limit (EvaluateOptions.MaxSteps)."));
    }

    private static SourceSpan PlaceOf(Declaration declaration) =>
        declaration.Principal is { Span: { File: not null } span } ? span : declaration.AsOfSpan;
}
