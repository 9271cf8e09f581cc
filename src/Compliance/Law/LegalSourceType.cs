namespace Compliance.Law;

/// <summary>The rank of a legal source. It decides whether a breach can be a violation (Administrative Penalty Law art. 16).</summary>
public enum LegalSourceType
{
    /// <summary>法律: passed by the National People's Congress or its Standing Committee.</summary>
    Law,

    /// <summary>行政法规: issued by the State Council.</summary>
    AdministrativeRegulation,

    /// <summary>司法解释: of the Supreme People's Court or Procuratorate.</summary>
    JudicialInterpretation,

    /// <summary>部门规章: an order of a ministry or of a body with rule-making power.</summary>
    DepartmentalRule,

    /// <summary>地方性法规: passed by a provincial people's congress.</summary>
    LocalRegulation,

    /// <summary>规范性文件: a regulator's notice. It counts when what it implements is cited beside it.</summary>
    Notice,

    /// <summary>政策文件: cannot create a penalty.</summary>
    PolicyDocument,

    /// <summary>草案: not law.</summary>
    Draft,
}
