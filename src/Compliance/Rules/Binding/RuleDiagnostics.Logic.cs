using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <content>Periods in force that do not fit together (CMP3xxx).</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP3012: a parameter has two values on one day.</summary>
    public static readonly DiagnosticDescriptor OverlappingValuesDescriptor = DiagnosticFactory.Error("CMP3012", "参数期间重叠", "Parameter periods overlap");

    /// <summary>CMP3013: a citation reaches beyond its source.</summary>
    public static readonly DiagnosticDescriptor CitationBeyondSourceDescriptor = DiagnosticFactory.Error("CMP3013", "超出来源的施行期间", "Beyond the source's period");

    /// <summary>CMP3014: a rule is never in force.</summary>
    public static readonly DiagnosticDescriptor NeverInForceDescriptor = DiagnosticFactory.Error("CMP3014", "规则从不施行", "Never in force");

    /// <summary>CMP3015: the demand does not fit the modality.</summary>
    public static readonly DiagnosticDescriptor ModalityDoesNotFitDescriptor = DiagnosticFactory.Error("CMP3015", "性质与要求不符", "Modality does not fit");

    /// <summary>A parameter has two values on one day.</summary>
    public static Diagnostic OverlappingValues(SourceSpan span, string parameter, EffectivePeriod overlap, SourceSpan first) => OverlappingValuesDescriptor.At(
        span,
        new($"参数“{parameter}”在 {overlap} 有两个值。", $"The parameter '{parameter}' has two values on {overlap}."),
        new("前一个值写上 until（至），后一个值从次日起。", "Give the earlier value an 'until', and let the later one begin the day after."),
        first);

    /// <summary>A citation reaches beyond its source.</summary>
    public static Diagnostic CitationBeyondSource(SourceSpan span, string source, EffectivePeriod cited, EffectivePeriod own, SourceSpan place) => CitationBeyondSourceDescriptor.At(
        span,
        new($"引用期间 {cited} 超出“{source}”自身的施行期间 {own}。", $"The citation's period {cited} reaches beyond that of '{source}', {own}."),
        new("把起止日改到来源的施行期间之内，或删去 in_force（施行）。", "Bring the days within the source's period, or leave out 'in_force'."),
        place);

    /// <summary>A rule is never in force.</summary>
    public static Diagnostic NeverInForce(SourceSpan span, EffectivePeriod own) => NeverInForceDescriptor.At(
        span,
        new($"规则的施行期间 {own} 内，没有任何依据在施行。", $"Nothing the rule rests on is in force within its own period {own}."),
        new("更正 in_force（施行），或补充依据。", "Correct 'in_force', or add a basis."));

    /// <summary>The demand does not fit the modality.</summary>
    internal static Diagnostic ModalityDoesNotFit(SourceSpan span, Keyword modality, Keyword demand, IReadOnlyCollection<Keyword> fitting) => ModalityDoesNotFitDescriptor.At(
        span,
        new($"性质为“{modality.Zh}”的规则不能写“{demand.Zh}”。", $"A rule whose modality is '{modality.Id}' cannot say '{demand.Id}'."),
        new($"写“{string.Join("”或“", fitting.Select(f => f.Zh))}”。", $"Write {string.Join(" or ", fitting.Select(f => $"'{f.Id}'"))}."));
}
