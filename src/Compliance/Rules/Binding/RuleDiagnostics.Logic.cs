using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Rules.Binding;

/// <content>Periods in force that do not fit together (CMP3xxx).</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP3012: a parameter has two values on one day.</summary>
    public static readonly DiagnosticDescriptor OverlappingValuesDescriptor = DiagnosticDescriptor.Error("CMP3012", "参数期间重叠", "Parameter periods overlap");

    /// <summary>CMP3013: a citation reaches beyond its article or source, or an article beyond its source.</summary>
    public static readonly DiagnosticDescriptor BeyondLawDescriptor = DiagnosticDescriptor.Error("CMP3013", "超出登记的施行期间", "Beyond the registered days");

    /// <summary>CMP3014: a rule is never in force.</summary>
    public static readonly DiagnosticDescriptor NeverInForceDescriptor = DiagnosticDescriptor.Error("CMP3014", "规则从不施行", "Never in force");

    /// <summary>CMP3015: the demand does not fit the modality.</summary>
    public static readonly DiagnosticDescriptor ModalityDoesNotFitDescriptor = DiagnosticDescriptor.Error("CMP3015", "性质与要求不符", "Modality does not fit");

    /// <summary>CMP3016: the days of a rule do not begin with a date.</summary>
    public static readonly DiagnosticDescriptor DaysFromNoDateDescriptor = DiagnosticDescriptor.Error("CMP3016", "起算日不是日期", "Days from no date");

    /// <summary>A parameter has two values on one day.</summary>
    public static Diagnostic OverlappingValues(SourceSpan span, string parameter, EffectivePeriod overlap, SourceSpan first) => OverlappingValuesDescriptor.At(
        span,
        new($"参数“{parameter}”在 {overlap} 有两个值。", $"The parameter '{parameter}' has two values on {overlap}."),
        new("前一个值写上 until（至），后一个值从次日起。", "Give the earlier value an 'until', and let the later one begin the day after."),
        first);

    /// <summary>A citation reaches beyond its article, or beyond its source where no article is cited.</summary>
    public static Diagnostic CitationBeyondLaw(SourceSpan span, LegalSource source, SourceArticle? article, EffectivePeriod cited)
    {
        var (zh, en, own) = article is null
            ? ($"“{source.Id}”", $"'{source.Id}'", source.InForce)
            : ($"“{source.Id}”第 {article.Number} 条", $"article {article.Number} of '{source.Id}'", article.InForce);
        return BeyondLawDescriptor.At(
            span,
            new($"引用期间 {cited} 超出{zh}的施行期间 {own}。", $"The citation's days {cited} reach beyond those of {en}, {own}."),
            new("把起止日改到该期间之内，或删去 in_force（施行）；登记的日期有误的，改登记。", "Bring the days within these, or leave out 'in_force'; where the registered days are wrong, correct them there."),
            article?.Span ?? source.Span);
    }

    /// <summary>An article reaches beyond its source.</summary>
    public static Diagnostic ArticleBeyondSource(SourceSpan span, string source, string number, EffectivePeriod article, EffectivePeriod own, SourceSpan place) => BeyondLawDescriptor.At(
        span,
        new($"第 {number} 条的施行期间 {article} 超出“{source}”的施行期间 {own}。", $"The days of article {number}, {article}, reach beyond those of '{source}', {own}."),
        new("条文的起止日应在来源的施行期间之内；与来源相同的不写。", "Bring the article's days within the source's; days that are the same are not written."),
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

    /// <summary>The days of a rule do not begin with a date.</summary>
    public static Diagnostic DaysFromNoDate(SourceSpan span, Field field, EntityType subject)
    {
        Field[] dates = [.. subject.Fields.Where(f => f.Type.Kind == FactTypeKind.Date)];
        return DaysFromNoDateDescriptor.At(
            span,
            new($"“{field.Label.Zh}”是{TypeText.Of(field.Type).Zh}，不是日期。", $"'{field.Id}' is of type {TypeText.Of(field.Type).En}, not a date."),
            dates.Length == 0
                ? new($"“{subject.Label.Zh}”没有日期字段；删去 days_from（起算日），或换一个对象。", $"'{subject.Label.En}' has no date; leave out 'days_from', or examine another entity.")
                : new($"写一个日期字段：{string.Join("、", dates.Select(f => f.Label.Zh))}。", $"Write a date of it: {string.Join(", ", dates.Select(f => f.Id))}."));
    }
}
