using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <summary>What messages call the parts of a rulebook.</summary>
internal static class LawNames
{
    public static readonly LocalizedText Source = new("来源", "source");
    public static readonly LocalizedText Article = new("条文", "article");
    public static readonly LocalizedText LegalOrder = new("法律体系", "legal order");
    public static readonly LocalizedText SourceType = new("来源类型", "type of source");
    public static readonly LocalizedText Verification = new("核实状态", "verification status");
    public static readonly LocalizedText Calendar = new("工作日历", "calendar");
    public static readonly LocalizedText CalendarYear = new("日历年", "year of a calendar");
    public static readonly LocalizedText DayOfWeek = new("星期几", "day of the week");
    public static readonly LocalizedText Pack = new("规则包", "pack");
    public static readonly LocalizedText ClauseRegister = new("条款登记", "clause register");
    public static readonly LocalizedText Clause = new("条款", "clause");
    public static readonly LocalizedText Wording = new("文本状态", "wording status");
    public static readonly LocalizedText Modality = new("性质", "modality");
    public static readonly LocalizedText Seed = new("出处", "seed");
    public static readonly LocalizedText Truth = new("是否", "true or false");
    public static readonly LocalizedText ParameterFile = new("参数文件", "parameter file");
    public static readonly LocalizedText Parameter = new("参数", "parameter");
    public static readonly LocalizedText ParameterValue = new("参数取值", "parameter value");
    public static readonly LocalizedText DefinitionFile = new("定义文件", "definition file");
    public static readonly LocalizedText Definition = new("定义", "definition");
    public static readonly LocalizedText MitigationFile = new("减轻规定文件", "mitigation file");
    public static readonly LocalizedText Mitigation = new("减轻规定", "mitigation");
    public static readonly LocalizedText LegalForce = new("效力", "legal force");
    public static readonly LocalizedText CitedPlace = new("引用方式", "place of citation");
    public static readonly LocalizedText CitationForms = new("引用格式", "form of citation");
    public static readonly LocalizedText Consequence = new("法律后果", "legal consequence");
    public static readonly LocalizedText Addressee = new("约束对象", "addressee");
    public static readonly LocalizedText Penalty = new("罚则", "penalty");
    public static readonly LocalizedText Heading = new("条首", "heading");
    public static readonly LocalizedText Numerals = new("数字", "numerals");
    public static readonly LocalizedText Fine = new("罚款", "fine");
    public static readonly LocalizedText Response = new("监管措施", "supervisory response");
    public static readonly LocalizedText Citation = new("引用", "citation");
    public static readonly LocalizedText Rule = new("规则", "rule");
    public static readonly LocalizedText Severity = new("严重程度", "severity");
    public static readonly LocalizedText SourceText = new("来源原文", "text of a source");
    public static readonly LocalizedText SeedText = new("出处原文", "text of a seed");
    public static readonly LocalizedText CaseFile = new("案例文件", "case file");
    public static readonly LocalizedText CorpusFile = new("样例文件", "corpus file");
    public static readonly LocalizedText VocabularyFile = new("词汇表文件", "vocabulary file");
    public static readonly LocalizedText Exception = new("例外", "exception");
}
