namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Whether a quotation stands in the registered text.</summary>
public enum QuotationState
{
    /// <summary>It stands there literally.</summary>
    Stands,

    /// <summary>It does not.</summary>
    Differs,

    /// <summary>There is no registered text.</summary>
    NotRegistered,
}
