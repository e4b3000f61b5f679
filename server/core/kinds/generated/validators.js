// Generated from schemas/ by `npm run generate`. Do not edit.

// aims:validators
var document_ai_system = validate22;
var schema7 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "name": { "$ref": "#/$defs/shared2" }, "title": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "stage": { "$ref": "#/$defs/shared7" }, "stage_since": { "type": ["string", "integer", "null"] }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "purpose": { "$ref": "#/$defs/shared6" }, "origin": { "$ref": "#/$defs/shared10" }, "audience": { "$ref": "#/$defs/shared11" }, "organization_roles": { "$ref": "#/$defs/shared12" }, "automation_level": { "$ref": "#/$defs/shared15" }, "users": { "$ref": "#/$defs/shared6" }, "affected_parties": { "$ref": "#/$defs/shared6" }, "data_inputs": { "$ref": "#/$defs/shared16" }, "data_outputs": { "$ref": "#/$defs/shared20" }, "models": { "$ref": "#/$defs/shared22" }, "risk": { "$ref": "#/$defs/shared25" }, "assessments": { "$ref": "#/$defs/shared28" }, "controls": { "$ref": "#/$defs/shared28" }, "human_oversight": { "$ref": "#/$defs/shared29" }, "legal_basis": { "$ref": "#/$defs/shared6" }, "code": { "$ref": "#/$defs/shared6" }, "links": { "$ref": "#/$defs/shared6" }, "source": { "$ref": "#/$defs/shared35" }, "approved": { "$ref": "#/$defs/shared36" }, "reviewed": { "$ref": "#/$defs/shared37" }, "review": { "$ref": "#/$defs/shared38" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared44" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^x[-_]", "u");
var pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, { keyword: "pattern", instancePath });
      errors++;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/" + i0 });
        errors++;
      }
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.not_applicable === void 0 || !func0.call(data, "not_applicable")) {
      vErrors = withError(vErrors, { keyword: "required", instancePath });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/" + i0 });
        errors++;
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/" + i0 });
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "role" || key0 === "team" || key0 === "contact" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      if (!validate35(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.team !== void 0 && func0.call(data, "team")) {
      if (!validate35(data.team, { instancePath: instancePath + "/team", parentData: data, parentDataProperty: "team", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      if (!validate35(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "idea" || data === "planned" || data === "development" || data === "pilot" || data === "production" || data === "suspended" || data === "retired" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "draft" || data === "in-review" || data === "approved" || data === "superseded" || data === "retired" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && !(typeof data == "number" && isFinite(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "built" || data === "bought" || data === "embedded" || data === "open-source" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "internal" || data === "customer-facing" || data === "public" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "provider" || data === "deployer" || data === "importer" || data === "distributor" || data === "product-manufacturer" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs3 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate55(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate55.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate57.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "inform" || data === "assist" || data === "recommend" || data === "decide-with-review" || data === "decide-and-act" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "public" || data === "internal" || data === "confidential" || data === "restricted" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "operational" || data === "training" || data === "evaluation" || data === "fine-tuning" || data === "retrieval" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "source" || key0 === "classification" || key0 === "categories" || key0 === "personal_data" || key0 === "kind" || key0 === "dataset" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (!validate35(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.classification !== void 0 && func0.call(data, "classification")) {
      if (!validate71(data.classification, { instancePath: instancePath + "/classification", parentData: data, parentDataProperty: "classification", rootData })) {
        vErrors = withErrors(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.categories !== void 0 && func0.call(data, "categories")) {
      if (!validate35(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.personal_data !== void 0 && func0.call(data, "personal_data")) {
      let data4 = data.personal_data;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/personal_data" });
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      if (!validate74(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
        vErrors = withErrors(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataset !== void 0 && func0.call(data, "dataset")) {
      if (!validate23(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate68(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "seen_by" || key0 === "used_for" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.seen_by !== void 0 && func0.call(data, "seen_by")) {
      if (!validate35(data.seen_by, { instancePath: instancePath + "/seen_by", parentData: data, parentDataProperty: "seen_by", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.used_for !== void 0 && func0.call(data, "used_for")) {
      if (!validate35(data.used_for, { instancePath: instancePath + "/used_for", parentData: data, parentDataProperty: "used_for", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate81(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "third-party-api" || data === "managed-cloud" || data === "self-hosted" || data === "embedded" || data === "on-device" || data === "edge" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "deployment_mode" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.vendor !== void 0 && func0.call(data, "vendor")) {
      if (!validate23(data.vendor, { instancePath: instancePath + "/vendor", parentData: data, parentDataProperty: "vendor", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_mode !== void 0 && func0.call(data, "deployment_mode")) {
      if (!validate93(data.deployment_mode, { instancePath: instancePath + "/deployment_mode", parentData: data, parentDataProperty: "deployment_mode", rootData })) {
        vErrors = withErrors(vErrors, validate93.errors);
        errors = vErrors.length;
      }
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate89(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "low" || data === "medium" || data === "high" || data === "critical" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "prohibited" || data === "high" || data === "limited" || data === "minimal" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "level" || key0 === "rationale" || key0 === "ai_act_class" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      if (!validate99(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = withErrors(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.rationale !== void 0 && func0.call(data, "rationale")) {
      if (!validate35(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.ai_act_class !== void 0 && func0.call(data, "ai_act_class")) {
      if (!validate102(data.ai_act_class, { instancePath: instancePath + "/ai_act_class", parentData: data, parentDataProperty: "ai_act_class", rootData })) {
        vErrors = withErrors(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, { keyword: "pattern", instancePath });
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate23(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "human-in-the-loop" || data === "human-on-the-loop" || data === "human-in-command" || data === "human-out-of-the-loop" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "role" || key0 === "training" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      if (!validate35(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.training !== void 0 && func0.call(data, "training")) {
      if (!validate23(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate117(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "review" || data === "override" || data === "correct" || data === "stop" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate123.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate57.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate123(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "mode" || key0 === "overseers" || key0 === "abilities" || key0 === "procedure" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.mode !== void 0 && func0.call(data, "mode")) {
      if (!validate113(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData })) {
        vErrors = withErrors(vErrors, validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.overseers !== void 0 && func0.call(data, "overseers")) {
      if (!validate115(data.overseers, { instancePath: instancePath + "/overseers", parentData: data, parentDataProperty: "overseers", rootData })) {
        vErrors = withErrors(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.abilities !== void 0 && func0.call(data, "abilities")) {
      if (!validate122(data.abilities, { instancePath: instancePath + "/abilities", parentData: data, parentDataProperty: "abilities", rootData })) {
        vErrors = withErrors(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0 && func0.call(data, "procedure")) {
      if (!validate35(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "url" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate25(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0 && func0.call(data, "url")) {
      if (!validate25(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
var pattern13 = new RegExp("^f[0-9a-f]{8}$", "u");
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "by" || key0 === "on" || key0 === "content" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate35(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data1 = data.on;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/on" });
        errors++;
      }
    }
    if (data.content !== void 0 && func0.call(data, "content")) {
      let data2 = data.content;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/content" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/content" });
          errors++;
        }
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "on" || key0 === "by" || key0 === "note" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data0 = data.on;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/on" });
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate35(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate35(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var pattern16 = new RegExp("^P", "u");
var pattern17 = new RegExp("^P(?=.*[1-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?$", "u");
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      vErrors = withError(vErrors, { keyword: "pattern", instancePath });
      errors++;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "monthly" || data === "quarterly" || data === "semi-annual" || data === "annual" || data === "biennial" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate154.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate156(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate156.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "model-change" || data === "data-change" || data === "purpose-change" || data === "risk-change" || data === "incident" || data === "code-change" || data === "law-change" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (typeof data !== "string") {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate160.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate57.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate160(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.not_applicable === void 0 || !func0.call(data, "not_applicable")) && (missing0 = "not_applicable")) {
        vErrors = withError(vErrors, {});
        errors++;
      }
    } else {
      vErrors = withError(vErrors, {});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "cadence" || key0 === "next" || key0 === "triggers" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.cadence !== void 0 && func0.call(data, "cadence")) {
      if (!validate153(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData })) {
        vErrors = withErrors(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0 && func0.call(data, "next")) {
      let data1 = data.next;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/next" });
        errors++;
      }
    }
    if (data.triggers !== void 0 && func0.call(data, "triggers")) {
      if (!validate159(data.triggers, { instancePath: instancePath + "/triggers", parentData: data, parentDataProperty: "triggers", rootData })) {
        vErrors = withErrors(vErrors, validate159.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0 && func0.call(data, "not_applicable")) {
      if (!validate27(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData })) {
        vErrors = withErrors(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
var pattern19 = new RegExp("^[0-9A-Fa-f]{64}$", "u");
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "title" || key0 === "location" || key0 === "occurred_on" || key0 === "collected_on" || key0 === "valid_until" || key0 === "sha256" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate25(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0 && func0.call(data, "location")) {
      if (!validate25(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.occurred_on !== void 0 && func0.call(data, "occurred_on")) {
      let data2 = data.occurred_on;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/occurred_on" });
        errors++;
      }
    }
    if (data.collected_on !== void 0 && func0.call(data, "collected_on")) {
      let data3 = data.collected_on;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/collected_on" });
        errors++;
      }
    }
    if (data.valid_until !== void 0 && func0.call(data, "valid_until")) {
      let data4 = data.valid_until;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/valid_until" });
        errors++;
      }
    }
    if (data.sha256 !== void 0 && func0.call(data, "sha256")) {
      let data5 = data.sha256;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/sha256" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern19.test(data5)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/sha256" });
          errors++;
        }
      }
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object") {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, {});
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, { keyword: "if", instancePath });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate170(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema7.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate25(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      if (!validate32(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = withErrors(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0 && func0.call(data, "stage")) {
      if (!validate42(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage_since !== void 0 && func0.call(data, "stage_since")) {
      let data5 = data.stage_since;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/stage_since" });
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate44(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = withErrors(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      if (!validate35(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.origin !== void 0 && func0.call(data, "origin")) {
      if (!validate50(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData })) {
        vErrors = withErrors(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.audience !== void 0 && func0.call(data, "audience")) {
      if (!validate52(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData })) {
        vErrors = withErrors(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.organization_roles !== void 0 && func0.call(data, "organization_roles")) {
      if (!validate54(data.organization_roles, { instancePath: instancePath + "/organization_roles", parentData: data, parentDataProperty: "organization_roles", rootData })) {
        vErrors = withErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.automation_level !== void 0 && func0.call(data, "automation_level")) {
      if (!validate62(data.automation_level, { instancePath: instancePath + "/automation_level", parentData: data, parentDataProperty: "automation_level", rootData })) {
        vErrors = withErrors(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.users !== void 0 && func0.call(data, "users")) {
      if (!validate35(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.affected_parties !== void 0 && func0.call(data, "affected_parties")) {
      if (!validate35(data.affected_parties, { instancePath: instancePath + "/affected_parties", parentData: data, parentDataProperty: "affected_parties", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_inputs !== void 0 && func0.call(data, "data_inputs")) {
      if (!validate66(data.data_inputs, { instancePath: instancePath + "/data_inputs", parentData: data, parentDataProperty: "data_inputs", rootData })) {
        vErrors = withErrors(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_outputs !== void 0 && func0.call(data, "data_outputs")) {
      if (!validate79(data.data_outputs, { instancePath: instancePath + "/data_outputs", parentData: data, parentDataProperty: "data_outputs", rootData })) {
        vErrors = withErrors(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      if (!validate87(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData })) {
        vErrors = withErrors(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.risk !== void 0 && func0.call(data, "risk")) {
      if (!validate97(data.risk, { instancePath: instancePath + "/risk", parentData: data, parentDataProperty: "risk", rootData })) {
        vErrors = withErrors(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessments !== void 0 && func0.call(data, "assessments")) {
      if (!validate106(data.assessments, { instancePath: instancePath + "/assessments", parentData: data, parentDataProperty: "assessments", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.controls !== void 0 && func0.call(data, "controls")) {
      if (!validate106(data.controls, { instancePath: instancePath + "/controls", parentData: data, parentDataProperty: "controls", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.human_oversight !== void 0 && func0.call(data, "human_oversight")) {
      if (!validate111(data.human_oversight, { instancePath: instancePath + "/human_oversight", parentData: data, parentDataProperty: "human_oversight", rootData })) {
        vErrors = withErrors(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.legal_basis !== void 0 && func0.call(data, "legal_basis")) {
      if (!validate35(data.legal_basis, { instancePath: instancePath + "/legal_basis", parentData: data, parentDataProperty: "legal_basis", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate35(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0 && func0.call(data, "links")) {
      if (!validate35(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (!validate134(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = withErrors(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate140(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate145(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate151(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersedes !== void 0 && func0.call(data, "supersedes")) {
      if (!validate23(data.supersedes, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      if (!validate168(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate35(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      if (!validate35(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var document_impact_assessment = validate177;
var schema53 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "system": { "$ref": "#/$defs/shared1" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "users": { "$ref": "#/$defs/shared6" }, "affected_parties": { "$ref": "#/$defs/shared6" }, "intended_use": { "$ref": "#/$defs/shared6" }, "foreseeable_misuse": { "$ref": "#/$defs/shared6" }, "decisions": { "type": ["object", "null"], "properties": { "influences": { "$ref": "#/$defs/shared6" }, "automation_level": { "$ref": "#/$defs/shared15" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "failure_modes": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "risk": { "$ref": "#/$defs/shared6" }, "affects": { "$ref": "#/$defs/shared6" }, "likelihood": { "type": ["integer", "string", "null"], "minimum": 1, "maximum": 5, "if": { "type": "string" }, "then": { "enum": ["rare", "unlikely", "possible", "likely", "almost-certain", null] } }, "severity": { "type": ["integer", "string", "null"], "minimum": 1, "maximum": 5, "if": { "type": "string" }, "then": { "enum": ["negligible", "minor", "moderate", "major", "severe", null] } }, "populations": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "impacts": { "type": ["object", "null"], "properties": { "individuals": { "$ref": "#/$defs/shared6" }, "groups": { "$ref": "#/$defs/shared6" }, "society": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "mitigations": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "kind": { "type": ["string", "null"], "enum": ["eval-coverage", "human-review", "feedback", "technical", "contractual", "other", null] }, "description": { "$ref": "#/$defs/shared6" }, "control": { "$ref": "#/$defs/shared1" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "outcome": { "$ref": "#/$defs/shared6" }, "residual_risk": { "$ref": "#/$defs/shared26" }, "assessed": { "type": ["object", "null"], "properties": { "on": { "type": ["string", "integer", "null"] }, "by": { "$ref": "#/$defs/shared6" }, "facts": { "type": ["object", "null"], "properties": { "purpose": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "models": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "data_inputs": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "data_outputs": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "audience": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "automation_level": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "risk": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "stage": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "commit": { "$ref": "#/$defs/shared2" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared36" }, "reviewed": { "$ref": "#/$defs/shared37" }, "review": { "$ref": "#/$defs/shared38" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared44" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema53.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate25(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      if (!validate32(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = withErrors(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.system !== void 0 && func0.call(data, "system")) {
      if (!validate23(data.system, { instancePath: instancePath + "/system", parentData: data, parentDataProperty: "system", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate44(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = withErrors(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.users !== void 0 && func0.call(data, "users")) {
      if (!validate35(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.affected_parties !== void 0 && func0.call(data, "affected_parties")) {
      if (!validate35(data.affected_parties, { instancePath: instancePath + "/affected_parties", parentData: data, parentDataProperty: "affected_parties", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.intended_use !== void 0 && func0.call(data, "intended_use")) {
      if (!validate35(data.intended_use, { instancePath: instancePath + "/intended_use", parentData: data, parentDataProperty: "intended_use", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.foreseeable_misuse !== void 0 && func0.call(data, "foreseeable_misuse")) {
      if (!validate35(data.foreseeable_misuse, { instancePath: instancePath + "/foreseeable_misuse", parentData: data, parentDataProperty: "foreseeable_misuse", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data11 = data.decisions;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions" });
        errors++;
      }
      const _errs15 = errors;
      let valid1 = true;
      const _errs16 = errors;
      if (errors === _errs16) {
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
          let missing0;
          if ((data11.not_applicable === void 0 || !func0.call(data11, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs18 = errors;
        if (!validate26(data11, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs18 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/decisions" });
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          if (!(key1 === "influences" || key1 === "automation_level" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/decisions", key: key1 });
            errors++;
          }
        }
        if (data11.influences !== void 0 && func0.call(data11, "influences")) {
          if (!validate35(data11.influences, { instancePath: instancePath + "/decisions/influences", parentData: data11, parentDataProperty: "influences", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data11.automation_level !== void 0 && func0.call(data11, "automation_level")) {
          if (!validate62(data11.automation_level, { instancePath: instancePath + "/decisions/automation_level", parentData: data11, parentDataProperty: "automation_level", rootData })) {
            vErrors = withErrors(vErrors, validate62.errors);
            errors = vErrors.length;
          }
        }
        if (data11.not_applicable !== void 0 && func0.call(data11, "not_applicable")) {
          if (!validate27(data11.not_applicable, { instancePath: instancePath + "/decisions/not_applicable", parentData: data11, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.failure_modes !== void 0 && func0.call(data, "failure_modes")) {
      let data15 = data.failure_modes;
      if (typeof data15 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/failure_modes" });
        errors++;
      }
      const _errs25 = errors;
      let valid3 = true;
      const _errs26 = errors;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid1 = _errs26 === errors;
      errors = _errs25;
      if (vErrors !== null) {
        if (_errs25) {
          vErrors.length = _errs25;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs28 = errors;
        if (!validate26(data15, { instancePath: instancePath + "/failure_modes", parentData: data, parentDataProperty: "failure_modes", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs28 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/failure_modes" });
        errors++;
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/failure_modes/" + i0 });
            errors++;
          }
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key2 of Object.keys(data16)) {
              if (!(key2 === "risk" || key2 === "affects" || key2 === "likelihood" || key2 === "severity" || key2 === "populations" || pattern0.test(key2))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/failure_modes/" + i0, key: key2 });
                errors++;
              }
            }
            if (data16.risk !== void 0 && func0.call(data16, "risk")) {
              if (!validate35(data16.risk, { instancePath: instancePath + "/failure_modes/" + i0 + "/risk", parentData: data16, parentDataProperty: "risk", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data16.affects !== void 0 && func0.call(data16, "affects")) {
              if (!validate35(data16.affects, { instancePath: instancePath + "/failure_modes/" + i0 + "/affects", parentData: data16, parentDataProperty: "affects", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data16.likelihood !== void 0 && func0.call(data16, "likelihood")) {
              let data19 = data16.likelihood;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && typeof data19 !== "string" && data19 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/failure_modes/" + i0 + "/likelihood" });
                errors++;
              }
              const _errs36 = errors;
              let valid7 = true;
              const _errs37 = errors;
              if (typeof data19 !== "string") {
                vErrors = withError(vErrors, {});
                errors++;
              }
              var _valid2 = _errs37 === errors;
              errors = _errs36;
              if (vErrors !== null) {
                if (_errs36) {
                  vErrors.length = _errs36;
                } else {
                  vErrors = null;
                }
              }
              if (_valid2) {
                const _errs39 = errors;
                if (!(data19 === "rare" || data19 === "unlikely" || data19 === "possible" || data19 === "likely" || data19 === "almost-certain" || data19 === null)) {
                  vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/failure_modes/" + i0 + "/likelihood" });
                  errors++;
                }
                var _valid2 = _errs39 === errors;
                valid7 = _valid2;
              }
              if (!valid7) {
                vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/failure_modes/" + i0 + "/likelihood" });
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 5 || isNaN(data19)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/failure_modes/" + i0 + "/likelihood" });
                  errors++;
                }
                if (data19 < 1 || isNaN(data19)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/failure_modes/" + i0 + "/likelihood" });
                  errors++;
                }
              }
            }
            if (data16.severity !== void 0 && func0.call(data16, "severity")) {
              let data20 = data16.severity;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20)) && typeof data20 !== "string" && data20 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/failure_modes/" + i0 + "/severity" });
                errors++;
              }
              const _errs42 = errors;
              let valid8 = true;
              const _errs43 = errors;
              if (typeof data20 !== "string") {
                vErrors = withError(vErrors, {});
                errors++;
              }
              var _valid3 = _errs43 === errors;
              errors = _errs42;
              if (vErrors !== null) {
                if (_errs42) {
                  vErrors.length = _errs42;
                } else {
                  vErrors = null;
                }
              }
              if (_valid3) {
                const _errs45 = errors;
                if (!(data20 === "negligible" || data20 === "minor" || data20 === "moderate" || data20 === "major" || data20 === "severe" || data20 === null)) {
                  vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/failure_modes/" + i0 + "/severity" });
                  errors++;
                }
                var _valid3 = _errs45 === errors;
                valid8 = _valid3;
              }
              if (!valid8) {
                vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/failure_modes/" + i0 + "/severity" });
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 5 || isNaN(data20)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/failure_modes/" + i0 + "/severity" });
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/failure_modes/" + i0 + "/severity" });
                  errors++;
                }
              }
            }
            if (data16.populations !== void 0 && func0.call(data16, "populations")) {
              if (!validate35(data16.populations, { instancePath: instancePath + "/failure_modes/" + i0 + "/populations", parentData: data16, parentDataProperty: "populations", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.impacts !== void 0 && func0.call(data, "impacts")) {
      let data22 = data.impacts;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/impacts" });
        errors++;
      }
      const _errs49 = errors;
      let valid9 = true;
      const _errs50 = errors;
      if (errors === _errs50) {
        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
          let missing1;
          if ((data22.not_applicable === void 0 || !func0.call(data22, "not_applicable")) && (missing1 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid4 = _errs50 === errors;
      errors = _errs49;
      if (vErrors !== null) {
        if (_errs49) {
          vErrors.length = _errs49;
        } else {
          vErrors = null;
        }
      }
      if (_valid4) {
        const _errs52 = errors;
        if (!validate26(data22, { instancePath: instancePath + "/impacts", parentData: data, parentDataProperty: "impacts", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs52 === errors;
        valid9 = _valid4;
      }
      if (!valid9) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/impacts" });
        errors++;
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key3 of Object.keys(data22)) {
          if (!(key3 === "individuals" || key3 === "groups" || key3 === "society" || key3 === "not_applicable" || pattern0.test(key3))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/impacts", key: key3 });
            errors++;
          }
        }
        if (data22.individuals !== void 0 && func0.call(data22, "individuals")) {
          if (!validate35(data22.individuals, { instancePath: instancePath + "/impacts/individuals", parentData: data22, parentDataProperty: "individuals", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data22.groups !== void 0 && func0.call(data22, "groups")) {
          if (!validate35(data22.groups, { instancePath: instancePath + "/impacts/groups", parentData: data22, parentDataProperty: "groups", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data22.society !== void 0 && func0.call(data22, "society")) {
          if (!validate35(data22.society, { instancePath: instancePath + "/impacts/society", parentData: data22, parentDataProperty: "society", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data22.not_applicable !== void 0 && func0.call(data22, "not_applicable")) {
          if (!validate27(data22.not_applicable, { instancePath: instancePath + "/impacts/not_applicable", parentData: data22, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.mitigations !== void 0 && func0.call(data, "mitigations")) {
      let data27 = data.mitigations;
      if (typeof data27 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/mitigations" });
        errors++;
      }
      const _errs60 = errors;
      let valid11 = true;
      const _errs61 = errors;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid5 = _errs61 === errors;
      errors = _errs60;
      if (vErrors !== null) {
        if (_errs60) {
          vErrors.length = _errs60;
        } else {
          vErrors = null;
        }
      }
      if (_valid5) {
        const _errs63 = errors;
        if (!validate26(data27, { instancePath: instancePath + "/mitigations", parentData: data, parentDataProperty: "mitigations", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid5 = _errs63 === errors;
        valid11 = _valid5;
      }
      if (!valid11) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/mitigations" });
        errors++;
      }
      if (Array.isArray(data27)) {
        const len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data28 = data27[i1];
          if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/mitigations/" + i1 });
            errors++;
          }
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key4 of Object.keys(data28)) {
              if (!(key4 === "kind" || key4 === "description" || key4 === "control" || pattern0.test(key4))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/mitigations/" + i1, key: key4 });
                errors++;
              }
            }
            if (data28.kind !== void 0 && func0.call(data28, "kind")) {
              let data29 = data28.kind;
              if (typeof data29 !== "string" && data29 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/mitigations/" + i1 + "/kind" });
                errors++;
              }
              if (!(data29 === "eval-coverage" || data29 === "human-review" || data29 === "feedback" || data29 === "technical" || data29 === "contractual" || data29 === "other" || data29 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/mitigations/" + i1 + "/kind" });
                errors++;
              }
            }
            if (data28.description !== void 0 && func0.call(data28, "description")) {
              if (!validate35(data28.description, { instancePath: instancePath + "/mitigations/" + i1 + "/description", parentData: data28, parentDataProperty: "description", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data28.control !== void 0 && func0.call(data28, "control")) {
              if (!validate23(data28.control, { instancePath: instancePath + "/mitigations/" + i1 + "/control", parentData: data28, parentDataProperty: "control", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.outcome !== void 0 && func0.call(data, "outcome")) {
      if (!validate35(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.residual_risk !== void 0 && func0.call(data, "residual_risk")) {
      if (!validate99(data.residual_risk, { instancePath: instancePath + "/residual_risk", parentData: data, parentDataProperty: "residual_risk", rootData })) {
        vErrors = withErrors(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessed !== void 0 && func0.call(data, "assessed")) {
      let data34 = data.assessed;
      if (!(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed" });
        errors++;
      }
      const _errs75 = errors;
      let valid15 = true;
      const _errs76 = errors;
      if (errors === _errs76) {
        if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
          let missing2;
          if ((data34.not_applicable === void 0 || !func0.call(data34, "not_applicable")) && (missing2 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid6 = _errs76 === errors;
      errors = _errs75;
      if (vErrors !== null) {
        if (_errs75) {
          vErrors.length = _errs75;
        } else {
          vErrors = null;
        }
      }
      if (_valid6) {
        const _errs78 = errors;
        if (!validate26(data34, { instancePath: instancePath + "/assessed", parentData: data, parentDataProperty: "assessed", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid6 = _errs78 === errors;
        valid15 = _valid6;
      }
      if (!valid15) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/assessed" });
        errors++;
      }
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key5 of Object.keys(data34)) {
          if (!(key5 === "on" || key5 === "by" || key5 === "facts" || key5 === "commit" || key5 === "not_applicable" || pattern0.test(key5))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/assessed", key: key5 });
            errors++;
          }
        }
        if (data34.on !== void 0 && func0.call(data34, "on")) {
          let data35 = data34.on;
          if (typeof data35 !== "string" && !(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35)) && data35 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/on" });
            errors++;
          }
        }
        if (data34.by !== void 0 && func0.call(data34, "by")) {
          if (!validate35(data34.by, { instancePath: instancePath + "/assessed/by", parentData: data34, parentDataProperty: "by", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data34.facts !== void 0 && func0.call(data34, "facts")) {
          let data37 = data34.facts;
          if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts" });
            errors++;
          }
          const _errs85 = errors;
          let valid17 = true;
          const _errs86 = errors;
          if (errors === _errs86) {
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
              let missing3;
              if ((data37.not_applicable === void 0 || !func0.call(data37, "not_applicable")) && (missing3 = "not_applicable")) {
                vErrors = withError(vErrors, {});
                errors++;
              }
            } else {
              vErrors = withError(vErrors, {});
              errors++;
            }
          }
          var _valid7 = _errs86 === errors;
          errors = _errs85;
          if (vErrors !== null) {
            if (_errs85) {
              vErrors.length = _errs85;
            } else {
              vErrors = null;
            }
          }
          if (_valid7) {
            const _errs88 = errors;
            if (!validate26(data37, { instancePath: instancePath + "/assessed/facts", parentData: data34, parentDataProperty: "facts", rootData })) {
              vErrors = withErrors(vErrors, validate26.errors);
              errors = vErrors.length;
            }
            var _valid7 = _errs88 === errors;
            valid17 = _valid7;
          }
          if (!valid17) {
            vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/assessed/facts" });
            errors++;
          }
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key6 of Object.keys(data37)) {
              if (!(func0.call(schema53.properties.assessed.properties.facts.properties, key6) || pattern0.test(key6))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/assessed/facts", key: key6 });
                errors++;
              }
            }
            if (data37.purpose !== void 0 && func0.call(data37, "purpose")) {
              let data38 = data37.purpose;
              if (typeof data38 !== "string" && data38 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/purpose" });
                errors++;
              }
              if (typeof data38 === "string") {
                if (!pattern13.test(data38)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/purpose" });
                  errors++;
                }
              }
            }
            if (data37.models !== void 0 && func0.call(data37, "models")) {
              let data39 = data37.models;
              if (typeof data39 !== "string" && data39 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/models" });
                errors++;
              }
              if (typeof data39 === "string") {
                if (!pattern13.test(data39)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/models" });
                  errors++;
                }
              }
            }
            if (data37.data_inputs !== void 0 && func0.call(data37, "data_inputs")) {
              let data40 = data37.data_inputs;
              if (typeof data40 !== "string" && data40 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/data_inputs" });
                errors++;
              }
              if (typeof data40 === "string") {
                if (!pattern13.test(data40)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/data_inputs" });
                  errors++;
                }
              }
            }
            if (data37.data_outputs !== void 0 && func0.call(data37, "data_outputs")) {
              let data41 = data37.data_outputs;
              if (typeof data41 !== "string" && data41 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/data_outputs" });
                errors++;
              }
              if (typeof data41 === "string") {
                if (!pattern13.test(data41)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/data_outputs" });
                  errors++;
                }
              }
            }
            if (data37.audience !== void 0 && func0.call(data37, "audience")) {
              let data42 = data37.audience;
              if (typeof data42 !== "string" && data42 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/audience" });
                errors++;
              }
              if (typeof data42 === "string") {
                if (!pattern13.test(data42)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/audience" });
                  errors++;
                }
              }
            }
            if (data37.automation_level !== void 0 && func0.call(data37, "automation_level")) {
              let data43 = data37.automation_level;
              if (typeof data43 !== "string" && data43 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/automation_level" });
                errors++;
              }
              if (typeof data43 === "string") {
                if (!pattern13.test(data43)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/automation_level" });
                  errors++;
                }
              }
            }
            if (data37.risk !== void 0 && func0.call(data37, "risk")) {
              let data44 = data37.risk;
              if (typeof data44 !== "string" && data44 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/risk" });
                errors++;
              }
              if (typeof data44 === "string") {
                if (!pattern13.test(data44)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/risk" });
                  errors++;
                }
              }
            }
            if (data37.stage !== void 0 && func0.call(data37, "stage")) {
              let data45 = data37.stage;
              if (typeof data45 !== "string" && data45 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/assessed/facts/stage" });
                errors++;
              }
              if (typeof data45 === "string") {
                if (!pattern13.test(data45)) {
                  vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/assessed/facts/stage" });
                  errors++;
                }
              }
            }
            if (data37.not_applicable !== void 0 && func0.call(data37, "not_applicable")) {
              if (!validate27(data37.not_applicable, { instancePath: instancePath + "/assessed/facts/not_applicable", parentData: data37, parentDataProperty: "not_applicable", rootData })) {
                vErrors = withErrors(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data34.commit !== void 0 && func0.call(data34, "commit")) {
          if (!validate25(data34.commit, { instancePath: instancePath + "/assessed/commit", parentData: data34, parentDataProperty: "commit", rootData })) {
            vErrors = withErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data34.not_applicable !== void 0 && func0.call(data34, "not_applicable")) {
          if (!validate27(data34.not_applicable, { instancePath: instancePath + "/assessed/not_applicable", parentData: data34, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate140(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate145(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate151(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersedes !== void 0 && func0.call(data, "supersedes")) {
      if (!validate23(data.supersedes, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      if (!validate168(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate35(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      if (!validate35(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var document_register = validate220;
var schema54 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "systems": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"] }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "approved": { "$ref": "#/$defs/shared36" }, "reviewed": { "$ref": "#/$defs/shared37" }, "review": { "$ref": "#/$defs/shared38" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared44" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema54.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate25(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      if (!validate32(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = withErrors(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      let data4 = data.systems;
      if (typeof data4 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/systems" });
        errors++;
      }
      const _errs8 = errors;
      let valid1 = true;
      const _errs9 = errors;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs9 === errors;
      errors = _errs8;
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs11 = errors;
        if (!validate26(data4, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/systems" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/systems/" + i0 });
            errors++;
          }
        }
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate44(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = withErrors(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate140(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate145(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate151(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersedes !== void 0 && func0.call(data, "supersedes")) {
      if (!validate23(data.supersedes, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      if (!validate168(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate35(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      if (!validate35(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  validate220.errors = vErrors;
  return errors === 0;
}
var entry_ai_system = validate235;
var schema55 = { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "name": { "$ref": "#/$defs/shared2" }, "title": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "stage": { "$ref": "#/$defs/shared7" }, "stage_since": { "type": ["string", "integer", "null"] }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "purpose": { "$ref": "#/$defs/shared6" }, "origin": { "$ref": "#/$defs/shared10" }, "audience": { "$ref": "#/$defs/shared11" }, "organization_roles": { "$ref": "#/$defs/shared12" }, "automation_level": { "$ref": "#/$defs/shared15" }, "users": { "$ref": "#/$defs/shared6" }, "affected_parties": { "$ref": "#/$defs/shared6" }, "data_inputs": { "$ref": "#/$defs/shared16" }, "data_outputs": { "$ref": "#/$defs/shared20" }, "models": { "$ref": "#/$defs/shared22" }, "risk": { "$ref": "#/$defs/shared25" }, "assessments": { "$ref": "#/$defs/shared28" }, "controls": { "$ref": "#/$defs/shared28" }, "human_oversight": { "$ref": "#/$defs/shared29" }, "legal_basis": { "$ref": "#/$defs/shared6" }, "code": { "$ref": "#/$defs/shared6" }, "links": { "$ref": "#/$defs/shared6" }, "source": { "$ref": "#/$defs/shared35" }, "approved": { "$ref": "#/$defs/shared36" }, "reviewed": { "$ref": "#/$defs/shared37" }, "review": { "$ref": "#/$defs/shared38" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared44" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema55.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate25(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate25(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      if (!validate32(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData })) {
        vErrors = withErrors(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0 && func0.call(data, "stage")) {
      if (!validate42(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData })) {
        vErrors = withErrors(vErrors, validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage_since !== void 0 && func0.call(data, "stage_since")) {
      let data5 = data.stage_since;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/stage_since" });
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate44(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = withErrors(vErrors, validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      if (!validate35(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.origin !== void 0 && func0.call(data, "origin")) {
      if (!validate50(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData })) {
        vErrors = withErrors(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.audience !== void 0 && func0.call(data, "audience")) {
      if (!validate52(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData })) {
        vErrors = withErrors(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.organization_roles !== void 0 && func0.call(data, "organization_roles")) {
      if (!validate54(data.organization_roles, { instancePath: instancePath + "/organization_roles", parentData: data, parentDataProperty: "organization_roles", rootData })) {
        vErrors = withErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.automation_level !== void 0 && func0.call(data, "automation_level")) {
      if (!validate62(data.automation_level, { instancePath: instancePath + "/automation_level", parentData: data, parentDataProperty: "automation_level", rootData })) {
        vErrors = withErrors(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.users !== void 0 && func0.call(data, "users")) {
      if (!validate35(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.affected_parties !== void 0 && func0.call(data, "affected_parties")) {
      if (!validate35(data.affected_parties, { instancePath: instancePath + "/affected_parties", parentData: data, parentDataProperty: "affected_parties", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_inputs !== void 0 && func0.call(data, "data_inputs")) {
      if (!validate66(data.data_inputs, { instancePath: instancePath + "/data_inputs", parentData: data, parentDataProperty: "data_inputs", rootData })) {
        vErrors = withErrors(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_outputs !== void 0 && func0.call(data, "data_outputs")) {
      if (!validate79(data.data_outputs, { instancePath: instancePath + "/data_outputs", parentData: data, parentDataProperty: "data_outputs", rootData })) {
        vErrors = withErrors(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      if (!validate87(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData })) {
        vErrors = withErrors(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.risk !== void 0 && func0.call(data, "risk")) {
      if (!validate97(data.risk, { instancePath: instancePath + "/risk", parentData: data, parentDataProperty: "risk", rootData })) {
        vErrors = withErrors(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessments !== void 0 && func0.call(data, "assessments")) {
      if (!validate106(data.assessments, { instancePath: instancePath + "/assessments", parentData: data, parentDataProperty: "assessments", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.controls !== void 0 && func0.call(data, "controls")) {
      if (!validate106(data.controls, { instancePath: instancePath + "/controls", parentData: data, parentDataProperty: "controls", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.human_oversight !== void 0 && func0.call(data, "human_oversight")) {
      if (!validate111(data.human_oversight, { instancePath: instancePath + "/human_oversight", parentData: data, parentDataProperty: "human_oversight", rootData })) {
        vErrors = withErrors(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.legal_basis !== void 0 && func0.call(data, "legal_basis")) {
      if (!validate35(data.legal_basis, { instancePath: instancePath + "/legal_basis", parentData: data, parentDataProperty: "legal_basis", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate35(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0 && func0.call(data, "links")) {
      if (!validate35(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (!validate134(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = withErrors(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate140(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate145(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate151(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.supersedes !== void 0 && func0.call(data, "supersedes")) {
      if (!validate23(data.supersedes, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      if (!validate168(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate35(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      if (!validate35(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function withError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function withErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
var documentValidators = /* @__PURE__ */ new Map([["ai-system", document_ai_system], ["impact-assessment", document_impact_assessment], ["register", document_register]]);
var entryValidators = /* @__PURE__ */ new Map([["ai-system", entry_ai_system]]);
export {
  documentValidators,
  entryValidators
};
