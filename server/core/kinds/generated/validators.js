// Generated from schemas/ by `npm run generate`. Do not edit.

// aims:validators
var document_ai_system = validate22;
var schema7 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "name": { "$ref": "#/$defs/shared2" }, "title": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "stage": { "$ref": "#/$defs/shared7" }, "stage_since": { "type": ["string", "integer", "null"] }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "purpose": { "$ref": "#/$defs/shared6" }, "origin": { "$ref": "#/$defs/shared10" }, "audience": { "$ref": "#/$defs/shared11" }, "organization_roles": { "$ref": "#/$defs/shared12" }, "automation_level": { "$ref": "#/$defs/shared15" }, "users": { "$ref": "#/$defs/shared6" }, "affected_parties": { "$ref": "#/$defs/shared6" }, "data_inputs": { "$ref": "#/$defs/shared16" }, "data_outputs": { "$ref": "#/$defs/shared20" }, "models": { "$ref": "#/$defs/shared22" }, "risk": { "$ref": "#/$defs/shared25" }, "assessments": { "$ref": "#/$defs/shared28" }, "controls": { "$ref": "#/$defs/shared28" }, "human_oversight": { "$ref": "#/$defs/shared29" }, "legal_basis": { "$ref": "#/$defs/shared6" }, "code": { "$ref": "#/$defs/shared6" }, "code_changes": { "$ref": "#/$defs/shared35" }, "links": { "$ref": "#/$defs/shared6" }, "source": { "$ref": "#/$defs/shared36" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
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
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "commits" || key0 === "lines" || key0 === "always" || key0 === "ignore" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.commits !== void 0 && func0.call(data, "commits")) {
      let data0 = data.commits;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/commits" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e5 || isNaN(data0)) {
          vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/commits" });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/commits" });
          errors++;
        }
      }
    }
    if (data.lines !== void 0 && func0.call(data, "lines")) {
      let data1 = data.lines;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && data1 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/lines" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e7 || isNaN(data1)) {
          vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/lines" });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/lines" });
          errors++;
        }
      }
    }
    if (data.always !== void 0 && func0.call(data, "always")) {
      if (!validate35(data.always, { instancePath: instancePath + "/always", parentData: data, parentDataProperty: "always", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.ignore !== void 0 && func0.call(data, "ignore")) {
      if (!validate35(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData })) {
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
  validate133.errors = vErrors;
  return errors === 0;
}
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
  validate140.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^f[0-9a-f]{8}$", "u");
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern14.test(data2)) {
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
  validate146.errors = vErrors;
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
  validate151.errors = vErrors;
  return errors === 0;
}
var pattern17 = new RegExp("^P", "u");
var pattern18 = new RegExp("^P(?=.*[1-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?$", "u");
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      vErrors = withError(vErrors, { keyword: "pattern", instancePath });
      errors++;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "monthly" || data === "quarterly" || data === "semi-annual" || data === "annual" || data === "biennial" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern17.test(data)) {
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
    if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate160.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate162.errors);
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
  validate159.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate166.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate166(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate166.errors);
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
      if (!validate166(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate166.errors);
        errors = vErrors.length;
      }
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate159(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData })) {
        vErrors = withErrors(vErrors, validate159.errors);
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
      if (!validate165(data.triggers, { instancePath: instancePath + "/triggers", parentData: data, parentDataProperty: "triggers", rootData })) {
        vErrors = withErrors(vErrors, validate165.errors);
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
  validate157.errors = vErrors;
  return errors === 0;
}
var pattern20 = new RegExp("^[0-9A-Fa-f]{64}$", "u");
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern20.test(data5)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/sha256" });
          errors++;
        }
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate176(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
  }
  validate174.errors = vErrors;
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
    if (data.code_changes !== void 0 && func0.call(data, "code_changes")) {
      if (!validate133(data.code_changes, { instancePath: instancePath + "/code_changes", parentData: data, parentDataProperty: "code_changes", rootData })) {
        vErrors = withErrors(vErrors, validate133.errors);
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
      if (!validate140(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = withErrors(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
var document_certification = validate183;
var schema54 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "target": { "$ref": "#/$defs/shared6" }, "certification_body": { "type": ["object", "null"], "properties": { "name": { "$ref": "#/$defs/shared2" }, "accreditation_body": { "$ref": "#/$defs/shared2" }, "accreditation_status": { "type": ["string", "null"], "enum": ["accredited", "applied", "suspended", "withdrawn", "not-accredited", "unknown", null] }, "scope": { "$ref": "#/$defs/shared6" }, "checked_on": { "type": ["string", "integer", "null"] }, "experience": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "milestones": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "month": { "type": ["integer", "null"], "minimum": 1, "maximum": 60 }, "title": { "$ref": "#/$defs/shared2" }, "stage": { "type": ["string", "null"], "enum": ["gap-analysis", "readiness", "stage-1", "stage-2", "certified", "surveillance", null] }, "due": { "type": ["string", "integer", "null"] }, "done_on": { "type": ["string", "integer", "null"] }, "depends_on": { "$ref": "#/$defs/shared28" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.target !== void 0 && func0.call(data, "target")) {
      if (!validate35(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.certification_body !== void 0 && func0.call(data, "certification_body")) {
      let data7 = data.certification_body;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/certification_body" });
        errors++;
      }
      const _errs11 = errors;
      let valid1 = true;
      const _errs12 = errors;
      if (errors === _errs12) {
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          let missing0;
          if ((data7.not_applicable === void 0 || !func0.call(data7, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs14 = errors;
        if (!validate26(data7, { instancePath: instancePath + "/certification_body", parentData: data, parentDataProperty: "certification_body", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs14 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/certification_body" });
        errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "name" || key1 === "accreditation_body" || key1 === "accreditation_status" || key1 === "scope" || key1 === "checked_on" || key1 === "experience" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/certification_body", key: key1 });
            errors++;
          }
        }
        if (data7.name !== void 0 && func0.call(data7, "name")) {
          if (!validate25(data7.name, { instancePath: instancePath + "/certification_body/name", parentData: data7, parentDataProperty: "name", rootData })) {
            vErrors = withErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data7.accreditation_body !== void 0 && func0.call(data7, "accreditation_body")) {
          if (!validate25(data7.accreditation_body, { instancePath: instancePath + "/certification_body/accreditation_body", parentData: data7, parentDataProperty: "accreditation_body", rootData })) {
            vErrors = withErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data7.accreditation_status !== void 0 && func0.call(data7, "accreditation_status")) {
          let data10 = data7.accreditation_status;
          if (typeof data10 !== "string" && data10 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/certification_body/accreditation_status" });
            errors++;
          }
          if (!(data10 === "accredited" || data10 === "applied" || data10 === "suspended" || data10 === "withdrawn" || data10 === "not-accredited" || data10 === "unknown" || data10 === null)) {
            vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/certification_body/accreditation_status" });
            errors++;
          }
        }
        if (data7.scope !== void 0 && func0.call(data7, "scope")) {
          if (!validate35(data7.scope, { instancePath: instancePath + "/certification_body/scope", parentData: data7, parentDataProperty: "scope", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data7.checked_on !== void 0 && func0.call(data7, "checked_on")) {
          let data12 = data7.checked_on;
          if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/certification_body/checked_on" });
            errors++;
          }
        }
        if (data7.experience !== void 0 && func0.call(data7, "experience")) {
          if (!validate35(data7.experience, { instancePath: instancePath + "/certification_body/experience", parentData: data7, parentDataProperty: "experience", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data7.not_applicable !== void 0 && func0.call(data7, "not_applicable")) {
          if (!validate27(data7.not_applicable, { instancePath: instancePath + "/certification_body/not_applicable", parentData: data7, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.milestones !== void 0 && func0.call(data, "milestones")) {
      let data15 = data.milestones;
      if (typeof data15 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/milestones" });
        errors++;
      }
      const _errs27 = errors;
      let valid3 = true;
      const _errs28 = errors;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid1 = _errs28 === errors;
      errors = _errs27;
      if (vErrors !== null) {
        if (_errs27) {
          vErrors.length = _errs27;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs30 = errors;
        if (!validate26(data15, { instancePath: instancePath + "/milestones", parentData: data, parentDataProperty: "milestones", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs30 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/milestones" });
        errors++;
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/milestones/" + i0 });
            errors++;
          }
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key2 of Object.keys(data16)) {
              if (!(key2 === "id" || key2 === "month" || key2 === "title" || key2 === "stage" || key2 === "due" || key2 === "done_on" || key2 === "depends_on" || pattern0.test(key2))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/milestones/" + i0, key: key2 });
                errors++;
              }
            }
            if (data16.id !== void 0 && func0.call(data16, "id")) {
              if (!validate23(data16.id, { instancePath: instancePath + "/milestones/" + i0 + "/id", parentData: data16, parentDataProperty: "id", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data16.month !== void 0 && func0.call(data16, "month")) {
              let data18 = data16.month;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/milestones/" + i0 + "/month" });
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 60 || isNaN(data18)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/milestones/" + i0 + "/month" });
                  errors++;
                }
                if (data18 < 1 || isNaN(data18)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/milestones/" + i0 + "/month" });
                  errors++;
                }
              }
            }
            if (data16.title !== void 0 && func0.call(data16, "title")) {
              if (!validate25(data16.title, { instancePath: instancePath + "/milestones/" + i0 + "/title", parentData: data16, parentDataProperty: "title", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data16.stage !== void 0 && func0.call(data16, "stage")) {
              let data20 = data16.stage;
              if (typeof data20 !== "string" && data20 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/milestones/" + i0 + "/stage" });
                errors++;
              }
              if (!(data20 === "gap-analysis" || data20 === "readiness" || data20 === "stage-1" || data20 === "stage-2" || data20 === "certified" || data20 === "surveillance" || data20 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/milestones/" + i0 + "/stage" });
                errors++;
              }
            }
            if (data16.due !== void 0 && func0.call(data16, "due")) {
              let data21 = data16.due;
              if (typeof data21 !== "string" && !(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/milestones/" + i0 + "/due" });
                errors++;
              }
            }
            if (data16.done_on !== void 0 && func0.call(data16, "done_on")) {
              let data22 = data16.done_on;
              if (typeof data22 !== "string" && !(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22)) && data22 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/milestones/" + i0 + "/done_on" });
                errors++;
              }
            }
            if (data16.depends_on !== void 0 && func0.call(data16, "depends_on")) {
              if (!validate106(data16.depends_on, { instancePath: instancePath + "/milestones/" + i0 + "/depends_on", parentData: data16, parentDataProperty: "depends_on", rootData })) {
                vErrors = withErrors(vErrors, validate106.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate183.errors = vErrors;
  return errors === 0;
}
var document_config = validate208;
var schema55 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "severities": { "type": ["object", "null"], "properties": { "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": { "type": ["string", "null"], "enum": ["error", "warning", "info", "hint", "off", "default", null] }, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "cadences": { "type": ["object", "null"], "properties": { "low": { "$ref": "#/$defs/shared40" }, "medium": { "$ref": "#/$defs/shared40" }, "high": { "$ref": "#/$defs/shared40" }, "critical": { "$ref": "#/$defs/shared40" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "obligations": { "type": ["object", "null"], "properties": { "risk-assessment": { "$ref": "#/$defs/shared47" }, "impact-assessment": { "$ref": "#/$defs/shared47" }, "validation": { "$ref": "#/$defs/shared47" }, "oversight": { "$ref": "#/$defs/shared47" }, "monitoring": { "$ref": "#/$defs/shared47" }, "vendor": { "$ref": "#/$defs/shared47" }, "dataset": { "$ref": "#/$defs/shared47" }, "runbook": { "$ref": "#/$defs/shared47" }, "training": { "$ref": "#/$defs/shared47" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "risk_matrix": { "type": ["object", "null"], "properties": { "likelihood": { "$ref": "#/$defs/shared6" }, "impact": { "$ref": "#/$defs/shared6" }, "levels": { "type": ["object", "null"], "properties": { "low": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e4 }, "medium": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e4 }, "high": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e4 }, "critical": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e4 }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "acceptable_up_to": { "$ref": "#/$defs/shared26" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "thresholds": { "type": ["object", "null"], "properties": { "due_soon_days": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "code_commits": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e5 }, "code_lines": { "type": ["integer", "null"], "minimum": 1, "maximum": 1e7 }, "code_ignore": { "$ref": "#/$defs/shared6" }, "code_always": { "$ref": "#/$defs/shared6" }, "accreditation_days": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "management_review_days": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "exercise_days": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "incident_open_days": { "type": ["object", "null"], "properties": { "low": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "medium": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "high": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "critical": { "type": ["integer", "null"], "minimum": 1, "maximum": 3660 }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "exclusions": { "$ref": "#/$defs/shared6" }, "size_limit_mb": { "type": ["integer", "null"], "minimum": 1, "maximum": 1024 }, "frameworks": { "type": ["string", "array", "object", "null"], "items": { "$ref": "#/$defs/shared53" }, "if": { "type": "string" }, "then": { "$ref": "#/$defs/shared53" }, "else": { "$ref": "#/$defs/shared14" } }, "overlays": { "$ref": "#/$defs/shared6" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "idea" || data === "planned" || data === "development" || data === "pilot" || data === "production" || data === "never" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate226.errors = vErrors;
  return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate52.errors);
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
      if (!validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate99.errors);
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
      if (!validate99(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate102.errors);
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
      if (!validate102(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate62.errors);
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
      if (!validate62(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "from" || key0 === "if_audience" || key0 === "if_risk" || key0 === "if_ai_act_class" || key0 === "if_automation_level" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (!validate226(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = withErrors(vErrors, validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.if_audience !== void 0 && func0.call(data, "if_audience")) {
      if (!validate228(data.if_audience, { instancePath: instancePath + "/if_audience", parentData: data, parentDataProperty: "if_audience", rootData })) {
        vErrors = withErrors(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.if_risk !== void 0 && func0.call(data, "if_risk")) {
      if (!validate233(data.if_risk, { instancePath: instancePath + "/if_risk", parentData: data, parentDataProperty: "if_risk", rootData })) {
        vErrors = withErrors(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data.if_ai_act_class !== void 0 && func0.call(data, "if_ai_act_class")) {
      if (!validate238(data.if_ai_act_class, { instancePath: instancePath + "/if_ai_act_class", parentData: data, parentDataProperty: "if_ai_act_class", rootData })) {
        vErrors = withErrors(vErrors, validate238.errors);
        errors = vErrors.length;
      }
    }
    if (data.if_automation_level !== void 0 && func0.call(data, "if_automation_level")) {
      if (!validate243(data.if_automation_level, { instancePath: instancePath + "/if_automation_level", parentData: data, parentDataProperty: "if_automation_level", rootData })) {
        vErrors = withErrors(vErrors, validate243.errors);
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
  validate224.errors = vErrors;
  return errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "iso42001" || data === "nist-ai-rmf" || data === "eu-ai-act" || data === "soc2" || data === "risk-taxonomy" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.severities !== void 0 && func0.call(data, "severities")) {
      let data6 = data.severities;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/severities" });
        errors++;
      }
      const _errs10 = errors;
      let valid1 = true;
      const _errs11 = errors;
      if (errors === _errs11) {
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          let missing0;
          if ((data6.not_applicable === void 0 || !func0.call(data6, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate26(data6, { instancePath: instancePath + "/severities", parentData: data, parentDataProperty: "severities", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/severities" });
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 of Object.keys(data6)) {
          if (!(key1 === "not_applicable" || pattern0.test(key1))) {
            let data7 = data6[key1];
            if (typeof data7 !== "string" && data7 !== null) {
              vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/severities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") });
              errors++;
            }
            if (!(data7 === "error" || data7 === "warning" || data7 === "info" || data7 === "hint" || data7 === "off" || data7 === "default" || data7 === null)) {
              vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/severities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") });
              errors++;
            }
          }
        }
        if (data6.not_applicable !== void 0 && func0.call(data6, "not_applicable")) {
          if (!validate27(data6.not_applicable, { instancePath: instancePath + "/severities/not_applicable", parentData: data6, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.cadences !== void 0 && func0.call(data, "cadences")) {
      let data9 = data.cadences;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/cadences" });
        errors++;
      }
      const _errs20 = errors;
      let valid4 = true;
      const _errs21 = errors;
      if (errors === _errs21) {
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          let missing1;
          if ((data9.not_applicable === void 0 || !func0.call(data9, "not_applicable")) && (missing1 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid1 = _errs21 === errors;
      errors = _errs20;
      if (vErrors !== null) {
        if (_errs20) {
          vErrors.length = _errs20;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs23 = errors;
        if (!validate26(data9, { instancePath: instancePath + "/cadences", parentData: data, parentDataProperty: "cadences", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs23 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/cadences" });
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 of Object.keys(data9)) {
          if (!(key2 === "low" || key2 === "medium" || key2 === "high" || key2 === "critical" || key2 === "not_applicable" || pattern0.test(key2))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/cadences", key: key2 });
            errors++;
          }
        }
        if (data9.low !== void 0 && func0.call(data9, "low")) {
          if (!validate159(data9.low, { instancePath: instancePath + "/cadences/low", parentData: data9, parentDataProperty: "low", rootData })) {
            vErrors = withErrors(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
        if (data9.medium !== void 0 && func0.call(data9, "medium")) {
          if (!validate159(data9.medium, { instancePath: instancePath + "/cadences/medium", parentData: data9, parentDataProperty: "medium", rootData })) {
            vErrors = withErrors(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
        if (data9.high !== void 0 && func0.call(data9, "high")) {
          if (!validate159(data9.high, { instancePath: instancePath + "/cadences/high", parentData: data9, parentDataProperty: "high", rootData })) {
            vErrors = withErrors(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
        if (data9.critical !== void 0 && func0.call(data9, "critical")) {
          if (!validate159(data9.critical, { instancePath: instancePath + "/cadences/critical", parentData: data9, parentDataProperty: "critical", rootData })) {
            vErrors = withErrors(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
        if (data9.not_applicable !== void 0 && func0.call(data9, "not_applicable")) {
          if (!validate27(data9.not_applicable, { instancePath: instancePath + "/cadences/not_applicable", parentData: data9, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.obligations !== void 0 && func0.call(data, "obligations")) {
      let data15 = data.obligations;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/obligations" });
        errors++;
      }
      const _errs32 = errors;
      let valid6 = true;
      const _errs33 = errors;
      if (errors === _errs33) {
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
          let missing2;
          if ((data15.not_applicable === void 0 || !func0.call(data15, "not_applicable")) && (missing2 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid2 = _errs33 === errors;
      errors = _errs32;
      if (vErrors !== null) {
        if (_errs32) {
          vErrors.length = _errs32;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs35 = errors;
        if (!validate26(data15, { instancePath: instancePath + "/obligations", parentData: data, parentDataProperty: "obligations", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs35 === errors;
        valid6 = _valid2;
      }
      if (!valid6) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/obligations" });
        errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key3 of Object.keys(data15)) {
          if (!(func0.call(schema55.properties.obligations.properties, key3) || pattern0.test(key3))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/obligations", key: key3 });
            errors++;
          }
        }
        if (data15["risk-assessment"] !== void 0 && func0.call(data15, "risk-assessment")) {
          if (!validate224(data15["risk-assessment"], { instancePath: instancePath + "/obligations/risk-assessment", parentData: data15, parentDataProperty: "risk-assessment", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15["impact-assessment"] !== void 0 && func0.call(data15, "impact-assessment")) {
          if (!validate224(data15["impact-assessment"], { instancePath: instancePath + "/obligations/impact-assessment", parentData: data15, parentDataProperty: "impact-assessment", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.validation !== void 0 && func0.call(data15, "validation")) {
          if (!validate224(data15.validation, { instancePath: instancePath + "/obligations/validation", parentData: data15, parentDataProperty: "validation", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.oversight !== void 0 && func0.call(data15, "oversight")) {
          if (!validate224(data15.oversight, { instancePath: instancePath + "/obligations/oversight", parentData: data15, parentDataProperty: "oversight", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.monitoring !== void 0 && func0.call(data15, "monitoring")) {
          if (!validate224(data15.monitoring, { instancePath: instancePath + "/obligations/monitoring", parentData: data15, parentDataProperty: "monitoring", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.vendor !== void 0 && func0.call(data15, "vendor")) {
          if (!validate224(data15.vendor, { instancePath: instancePath + "/obligations/vendor", parentData: data15, parentDataProperty: "vendor", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.dataset !== void 0 && func0.call(data15, "dataset")) {
          if (!validate224(data15.dataset, { instancePath: instancePath + "/obligations/dataset", parentData: data15, parentDataProperty: "dataset", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.runbook !== void 0 && func0.call(data15, "runbook")) {
          if (!validate224(data15.runbook, { instancePath: instancePath + "/obligations/runbook", parentData: data15, parentDataProperty: "runbook", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.training !== void 0 && func0.call(data15, "training")) {
          if (!validate224(data15.training, { instancePath: instancePath + "/obligations/training", parentData: data15, parentDataProperty: "training", rootData })) {
            vErrors = withErrors(vErrors, validate224.errors);
            errors = vErrors.length;
          }
        }
        if (data15.not_applicable !== void 0 && func0.call(data15, "not_applicable")) {
          if (!validate27(data15.not_applicable, { instancePath: instancePath + "/obligations/not_applicable", parentData: data15, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.risk_matrix !== void 0 && func0.call(data, "risk_matrix")) {
      let data26 = data.risk_matrix;
      if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk_matrix" });
        errors++;
      }
      const _errs49 = errors;
      let valid8 = true;
      const _errs50 = errors;
      if (errors === _errs50) {
        if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
          let missing3;
          if ((data26.not_applicable === void 0 || !func0.call(data26, "not_applicable")) && (missing3 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid3 = _errs50 === errors;
      errors = _errs49;
      if (vErrors !== null) {
        if (_errs49) {
          vErrors.length = _errs49;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs52 = errors;
        if (!validate26(data26, { instancePath: instancePath + "/risk_matrix", parentData: data, parentDataProperty: "risk_matrix", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs52 === errors;
        valid8 = _valid3;
      }
      if (!valid8) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/risk_matrix" });
        errors++;
      }
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key4 of Object.keys(data26)) {
          if (!(key4 === "likelihood" || key4 === "impact" || key4 === "levels" || key4 === "acceptable_up_to" || key4 === "not_applicable" || pattern0.test(key4))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/risk_matrix", key: key4 });
            errors++;
          }
        }
        if (data26.likelihood !== void 0 && func0.call(data26, "likelihood")) {
          if (!validate35(data26.likelihood, { instancePath: instancePath + "/risk_matrix/likelihood", parentData: data26, parentDataProperty: "likelihood", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data26.impact !== void 0 && func0.call(data26, "impact")) {
          if (!validate35(data26.impact, { instancePath: instancePath + "/risk_matrix/impact", parentData: data26, parentDataProperty: "impact", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data26.levels !== void 0 && func0.call(data26, "levels")) {
          let data29 = data26.levels;
          if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk_matrix/levels" });
            errors++;
          }
          const _errs58 = errors;
          let valid10 = true;
          const _errs59 = errors;
          if (errors === _errs59) {
            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
              let missing4;
              if ((data29.not_applicable === void 0 || !func0.call(data29, "not_applicable")) && (missing4 = "not_applicable")) {
                vErrors = withError(vErrors, {});
                errors++;
              }
            } else {
              vErrors = withError(vErrors, {});
              errors++;
            }
          }
          var _valid4 = _errs59 === errors;
          errors = _errs58;
          if (vErrors !== null) {
            if (_errs58) {
              vErrors.length = _errs58;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs61 = errors;
            if (!validate26(data29, { instancePath: instancePath + "/risk_matrix/levels", parentData: data26, parentDataProperty: "levels", rootData })) {
              vErrors = withErrors(vErrors, validate26.errors);
              errors = vErrors.length;
            }
            var _valid4 = _errs61 === errors;
            valid10 = _valid4;
          }
          if (!valid10) {
            vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/risk_matrix/levels" });
            errors++;
          }
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            for (const key5 of Object.keys(data29)) {
              if (!(key5 === "low" || key5 === "medium" || key5 === "high" || key5 === "critical" || key5 === "not_applicable" || pattern0.test(key5))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/risk_matrix/levels", key: key5 });
                errors++;
              }
            }
            if (data29.low !== void 0 && func0.call(data29, "low")) {
              let data30 = data29.low;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30)) && data30 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk_matrix/levels/low" });
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 > 1e4 || isNaN(data30)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/risk_matrix/levels/low" });
                  errors++;
                }
                if (data30 < 1 || isNaN(data30)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/risk_matrix/levels/low" });
                  errors++;
                }
              }
            }
            if (data29.medium !== void 0 && func0.call(data29, "medium")) {
              let data31 = data29.medium;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31)) && data31 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk_matrix/levels/medium" });
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 > 1e4 || isNaN(data31)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/risk_matrix/levels/medium" });
                  errors++;
                }
                if (data31 < 1 || isNaN(data31)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/risk_matrix/levels/medium" });
                  errors++;
                }
              }
            }
            if (data29.high !== void 0 && func0.call(data29, "high")) {
              let data32 = data29.high;
              if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32)) && data32 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk_matrix/levels/high" });
                errors++;
              }
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 > 1e4 || isNaN(data32)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/risk_matrix/levels/high" });
                  errors++;
                }
                if (data32 < 1 || isNaN(data32)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/risk_matrix/levels/high" });
                  errors++;
                }
              }
            }
            if (data29.critical !== void 0 && func0.call(data29, "critical")) {
              let data33 = data29.critical;
              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33)) && data33 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk_matrix/levels/critical" });
                errors++;
              }
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 > 1e4 || isNaN(data33)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/risk_matrix/levels/critical" });
                  errors++;
                }
                if (data33 < 1 || isNaN(data33)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/risk_matrix/levels/critical" });
                  errors++;
                }
              }
            }
            if (data29.not_applicable !== void 0 && func0.call(data29, "not_applicable")) {
              if (!validate27(data29.not_applicable, { instancePath: instancePath + "/risk_matrix/levels/not_applicable", parentData: data29, parentDataProperty: "not_applicable", rootData })) {
                vErrors = withErrors(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data26.acceptable_up_to !== void 0 && func0.call(data26, "acceptable_up_to")) {
          if (!validate99(data26.acceptable_up_to, { instancePath: instancePath + "/risk_matrix/acceptable_up_to", parentData: data26, parentDataProperty: "acceptable_up_to", rootData })) {
            vErrors = withErrors(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
        if (data26.not_applicable !== void 0 && func0.call(data26, "not_applicable")) {
          if (!validate27(data26.not_applicable, { instancePath: instancePath + "/risk_matrix/not_applicable", parentData: data26, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.thresholds !== void 0 && func0.call(data, "thresholds")) {
      let data37 = data.thresholds;
      if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds" });
        errors++;
      }
      const _errs76 = errors;
      let valid12 = true;
      const _errs77 = errors;
      if (errors === _errs77) {
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
          let missing5;
          if ((data37.not_applicable === void 0 || !func0.call(data37, "not_applicable")) && (missing5 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid5 = _errs77 === errors;
      errors = _errs76;
      if (vErrors !== null) {
        if (_errs76) {
          vErrors.length = _errs76;
        } else {
          vErrors = null;
        }
      }
      if (_valid5) {
        const _errs79 = errors;
        if (!validate26(data37, { instancePath: instancePath + "/thresholds", parentData: data, parentDataProperty: "thresholds", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid5 = _errs79 === errors;
        valid12 = _valid5;
      }
      if (!valid12) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/thresholds" });
        errors++;
      }
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (const key6 of Object.keys(data37)) {
          if (!(func0.call(schema55.properties.thresholds.properties, key6) || pattern0.test(key6))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/thresholds", key: key6 });
            errors++;
          }
        }
        if (data37.due_soon_days !== void 0 && func0.call(data37, "due_soon_days")) {
          let data38 = data37.due_soon_days;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38)) && data38 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/due_soon_days" });
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 > 3660 || isNaN(data38)) {
              vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/due_soon_days" });
              errors++;
            }
            if (data38 < 1 || isNaN(data38)) {
              vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/due_soon_days" });
              errors++;
            }
          }
        }
        if (data37.code_commits !== void 0 && func0.call(data37, "code_commits")) {
          let data39 = data37.code_commits;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39)) && data39 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/code_commits" });
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 > 1e5 || isNaN(data39)) {
              vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/code_commits" });
              errors++;
            }
            if (data39 < 1 || isNaN(data39)) {
              vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/code_commits" });
              errors++;
            }
          }
        }
        if (data37.code_lines !== void 0 && func0.call(data37, "code_lines")) {
          let data40 = data37.code_lines;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40)) && data40 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/code_lines" });
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 1e7 || isNaN(data40)) {
              vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/code_lines" });
              errors++;
            }
            if (data40 < 1 || isNaN(data40)) {
              vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/code_lines" });
              errors++;
            }
          }
        }
        if (data37.code_ignore !== void 0 && func0.call(data37, "code_ignore")) {
          if (!validate35(data37.code_ignore, { instancePath: instancePath + "/thresholds/code_ignore", parentData: data37, parentDataProperty: "code_ignore", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data37.code_always !== void 0 && func0.call(data37, "code_always")) {
          if (!validate35(data37.code_always, { instancePath: instancePath + "/thresholds/code_always", parentData: data37, parentDataProperty: "code_always", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data37.accreditation_days !== void 0 && func0.call(data37, "accreditation_days")) {
          let data43 = data37.accreditation_days;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43)) && data43 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/accreditation_days" });
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 > 3660 || isNaN(data43)) {
              vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/accreditation_days" });
              errors++;
            }
            if (data43 < 1 || isNaN(data43)) {
              vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/accreditation_days" });
              errors++;
            }
          }
        }
        if (data37.management_review_days !== void 0 && func0.call(data37, "management_review_days")) {
          let data44 = data37.management_review_days;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44)) && data44 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/management_review_days" });
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 > 3660 || isNaN(data44)) {
              vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/management_review_days" });
              errors++;
            }
            if (data44 < 1 || isNaN(data44)) {
              vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/management_review_days" });
              errors++;
            }
          }
        }
        if (data37.exercise_days !== void 0 && func0.call(data37, "exercise_days")) {
          let data45 = data37.exercise_days;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45)) && data45 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/exercise_days" });
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 > 3660 || isNaN(data45)) {
              vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/exercise_days" });
              errors++;
            }
            if (data45 < 1 || isNaN(data45)) {
              vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/exercise_days" });
              errors++;
            }
          }
        }
        if (data37.incident_open_days !== void 0 && func0.call(data37, "incident_open_days")) {
          let data46 = data37.incident_open_days;
          if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/incident_open_days" });
            errors++;
          }
          const _errs97 = errors;
          let valid14 = true;
          const _errs98 = errors;
          if (errors === _errs98) {
            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
              let missing6;
              if ((data46.not_applicable === void 0 || !func0.call(data46, "not_applicable")) && (missing6 = "not_applicable")) {
                vErrors = withError(vErrors, {});
                errors++;
              }
            } else {
              vErrors = withError(vErrors, {});
              errors++;
            }
          }
          var _valid6 = _errs98 === errors;
          errors = _errs97;
          if (vErrors !== null) {
            if (_errs97) {
              vErrors.length = _errs97;
            } else {
              vErrors = null;
            }
          }
          if (_valid6) {
            const _errs100 = errors;
            if (!validate26(data46, { instancePath: instancePath + "/thresholds/incident_open_days", parentData: data37, parentDataProperty: "incident_open_days", rootData })) {
              vErrors = withErrors(vErrors, validate26.errors);
              errors = vErrors.length;
            }
            var _valid6 = _errs100 === errors;
            valid14 = _valid6;
          }
          if (!valid14) {
            vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/thresholds/incident_open_days" });
            errors++;
          }
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key7 of Object.keys(data46)) {
              if (!(key7 === "low" || key7 === "medium" || key7 === "high" || key7 === "critical" || key7 === "not_applicable" || pattern0.test(key7))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/thresholds/incident_open_days", key: key7 });
                errors++;
              }
            }
            if (data46.low !== void 0 && func0.call(data46, "low")) {
              let data47 = data46.low;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47)) && data47 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/incident_open_days/low" });
                errors++;
              }
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 > 3660 || isNaN(data47)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/incident_open_days/low" });
                  errors++;
                }
                if (data47 < 1 || isNaN(data47)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/incident_open_days/low" });
                  errors++;
                }
              }
            }
            if (data46.medium !== void 0 && func0.call(data46, "medium")) {
              let data48 = data46.medium;
              if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48)) && data48 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/incident_open_days/medium" });
                errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 > 3660 || isNaN(data48)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/incident_open_days/medium" });
                  errors++;
                }
                if (data48 < 1 || isNaN(data48)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/incident_open_days/medium" });
                  errors++;
                }
              }
            }
            if (data46.high !== void 0 && func0.call(data46, "high")) {
              let data49 = data46.high;
              if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49)) && data49 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/incident_open_days/high" });
                errors++;
              }
              if (typeof data49 == "number" && isFinite(data49)) {
                if (data49 > 3660 || isNaN(data49)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/incident_open_days/high" });
                  errors++;
                }
                if (data49 < 1 || isNaN(data49)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/incident_open_days/high" });
                  errors++;
                }
              }
            }
            if (data46.critical !== void 0 && func0.call(data46, "critical")) {
              let data50 = data46.critical;
              if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50)) && data50 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/thresholds/incident_open_days/critical" });
                errors++;
              }
              if (typeof data50 == "number" && isFinite(data50)) {
                if (data50 > 3660 || isNaN(data50)) {
                  vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/thresholds/incident_open_days/critical" });
                  errors++;
                }
                if (data50 < 1 || isNaN(data50)) {
                  vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/thresholds/incident_open_days/critical" });
                  errors++;
                }
              }
            }
            if (data46.not_applicable !== void 0 && func0.call(data46, "not_applicable")) {
              if (!validate27(data46.not_applicable, { instancePath: instancePath + "/thresholds/incident_open_days/not_applicable", parentData: data46, parentDataProperty: "not_applicable", rootData })) {
                vErrors = withErrors(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data37.not_applicable !== void 0 && func0.call(data37, "not_applicable")) {
          if (!validate27(data37.not_applicable, { instancePath: instancePath + "/thresholds/not_applicable", parentData: data37, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.exclusions !== void 0 && func0.call(data, "exclusions")) {
      if (!validate35(data.exclusions, { instancePath: instancePath + "/exclusions", parentData: data, parentDataProperty: "exclusions", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.size_limit_mb !== void 0 && func0.call(data, "size_limit_mb")) {
      let data54 = data.size_limit_mb;
      if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54)) && data54 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/size_limit_mb" });
        errors++;
      }
      if (typeof data54 == "number" && isFinite(data54)) {
        if (data54 > 1024 || isNaN(data54)) {
          vErrors = withError(vErrors, { keyword: "maximum", instancePath: instancePath + "/size_limit_mb" });
          errors++;
        }
        if (data54 < 1 || isNaN(data54)) {
          vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/size_limit_mb" });
          errors++;
        }
      }
    }
    if (data.frameworks !== void 0 && func0.call(data, "frameworks")) {
      let data55 = data.frameworks;
      if (typeof data55 != "object" && typeof data55 !== "string") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/frameworks" });
        errors++;
      }
      const _errs117 = errors;
      let valid16 = true;
      const _errs118 = errors;
      if (typeof data55 !== "string") {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid7 = _errs118 === errors;
      errors = _errs117;
      if (vErrors !== null) {
        if (_errs117) {
          vErrors.length = _errs117;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid7) {
        const _errs120 = errors;
        if (!validate273(data55, { instancePath: instancePath + "/frameworks", parentData: data, parentDataProperty: "frameworks", rootData })) {
          vErrors = withErrors(vErrors, validate273.errors);
          errors = vErrors.length;
        }
        var _valid7 = _errs120 === errors;
        valid16 = _valid7;
        ifClause0 = "then";
      } else {
        const _errs121 = errors;
        if (!validate57(data55, { instancePath: instancePath + "/frameworks", parentData: data, parentDataProperty: "frameworks", rootData })) {
          vErrors = withErrors(vErrors, validate57.errors);
          errors = vErrors.length;
        }
        var _valid7 = _errs121 === errors;
        valid16 = _valid7;
        ifClause0 = "else";
      }
      if (!valid16) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/frameworks" });
        errors++;
      }
      if (Array.isArray(data55)) {
        const len0 = data55.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate273(data55[i0], { instancePath: instancePath + "/frameworks/" + i0, parentData: data55, parentDataProperty: i0, rootData })) {
            vErrors = withErrors(vErrors, validate273.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.overlays !== void 0 && func0.call(data, "overlays")) {
      if (!validate35(data.overlays, { instancePath: instancePath + "/overlays", parentData: data, parentDataProperty: "overlays", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate208.errors = vErrors;
  return errors === 0;
}
var document_control = validate285;
var schema63 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared54" }, "version": { "$ref": "#/$defs/shared9" }, "description": { "$ref": "#/$defs/shared6" }, "implements": { "$ref": "#/$defs/shared55" }, "systems": { "$ref": "#/$defs/shared28" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "planned" || data === "in-progress" || data === "implemented" || data === "degraded" || data === "not-applicable" || data === "retired" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
var pattern34 = new RegExp("^(?:[A-Za-z][A-Za-z0-9-]*(?::[A-Za-z0-9.]+)?/)?[A-Za-z0-9][A-Za-z0-9.:() _-]{0,60}$", "u");
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern34.test(data)) {
      vErrors = withError(vErrors, { keyword: "pattern", instancePath });
      errors++;
    }
  }
  validate296.errors = vErrors;
  return errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
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
    if (!pattern34.test(data)) {
      vErrors = withError(vErrors, { keyword: "pattern", instancePath });
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate296(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate296.errors);
        errors = vErrors.length;
      }
    }
  }
  validate294.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema63.properties, key0) || pattern0.test(key0))) {
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
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate290(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = withErrors(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate35(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.implements !== void 0 && func0.call(data, "implements")) {
      if (!validate294(data.implements, { instancePath: instancePath + "/implements", parentData: data, parentDataProperty: "implements", rootData })) {
        vErrors = withErrors(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      if (!validate106(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate285.errors = vErrors;
  return errors === 0;
}
var document_controls = validate307;
var schema67 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "controls": { "$ref": "#/$defs/shared57" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let data0 = data[i0];
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/" + i0 });
        errors++;
      }
    }
  }
  validate314.errors = vErrors;
  return errors === 0;
}
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema67.properties, key0) || pattern0.test(key0))) {
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
    if (data.controls !== void 0 && func0.call(data, "controls")) {
      if (!validate314(data.controls, { instancePath: instancePath + "/controls", parentData: data, parentDataProperty: "controls", rootData })) {
        vErrors = withErrors(vErrors, validate314.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate307.errors = vErrors;
  return errors === 0;
}
var document_corrective_action = validate324;
var schema69 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "from": { "type": ["string", "object", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "properties": { "audit": { "$ref": "#/$defs/shared1" }, "finding": { "$ref": "#/$defs/shared1" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "cause": { "$ref": "#/$defs/shared6" }, "actions": { "$ref": "#/$defs/shared6" }, "due": { "type": ["string", "integer", "null"] }, "verified_on": { "type": ["string", "integer", "null"] }, "effective": { "type": ["boolean", "null"] }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema69.properties, key0) || pattern0.test(key0))) {
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
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data6 = data.from;
      if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/from" });
        errors++;
      }
      const _errs10 = errors;
      let valid1 = true;
      const _errs11 = errors;
      if (errors === _errs11) {
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          let missing0;
          if ((data6.not_applicable === void 0 || !func0.call(data6, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate26(data6, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/from" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern1.test(data6)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/from" });
          errors++;
        }
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 of Object.keys(data6)) {
          if (!(key1 === "audit" || key1 === "finding" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/from", key: key1 });
            errors++;
          }
        }
        if (data6.audit !== void 0 && func0.call(data6, "audit")) {
          if (!validate23(data6.audit, { instancePath: instancePath + "/from/audit", parentData: data6, parentDataProperty: "audit", rootData })) {
            vErrors = withErrors(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data6.finding !== void 0 && func0.call(data6, "finding")) {
          if (!validate23(data6.finding, { instancePath: instancePath + "/from/finding", parentData: data6, parentDataProperty: "finding", rootData })) {
            vErrors = withErrors(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data6.not_applicable !== void 0 && func0.call(data6, "not_applicable")) {
          if (!validate27(data6.not_applicable, { instancePath: instancePath + "/from/not_applicable", parentData: data6, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.cause !== void 0 && func0.call(data, "cause")) {
      if (!validate35(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      if (!validate35(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.due !== void 0 && func0.call(data, "due")) {
      let data12 = data.due;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/due" });
        errors++;
      }
    }
    if (data.verified_on !== void 0 && func0.call(data, "verified_on")) {
      let data13 = data.verified_on;
      if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/verified_on" });
        errors++;
      }
    }
    if (data.effective !== void 0 && func0.call(data, "effective")) {
      let data14 = data.effective;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/effective" });
        errors++;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate324.errors = vErrors;
  return errors === 0;
}
var document_crosswalk = validate344;
var schema70 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "framework": { "type": ["string", "null"], "enum": ["soc2", "nist-ai-rmf", "eu-ai-act", null] }, "in_place": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared56" }, "evidence": { "$ref": "#/$defs/shared58" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
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
        if (!pattern20.test(data5)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/sha256" });
          errors++;
        }
      }
    }
  }
  validate355.errors = vErrors;
  return errors === 0;
}
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate355(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = withErrors(vErrors, validate355.errors);
        errors = vErrors.length;
      }
    }
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema70.properties, key0) || pattern0.test(key0))) {
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
    if (data.framework !== void 0 && func0.call(data, "framework")) {
      let data6 = data.framework;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/framework" });
        errors++;
      }
      if (!(data6 === "soc2" || data6 === "nist-ai-rmf" || data6 === "eu-ai-act" || data6 === null)) {
        vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/framework" });
        errors++;
      }
    }
    if (data.in_place !== void 0 && func0.call(data, "in_place")) {
      let data7 = data.in_place;
      if (typeof data7 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/in_place" });
        errors++;
      }
      const _errs12 = errors;
      let valid1 = true;
      const _errs13 = errors;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs15 = errors;
        if (!validate26(data7, { instancePath: instancePath + "/in_place", parentData: data, parentDataProperty: "in_place", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs15 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/in_place" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/in_place/" + i0 });
            errors++;
          }
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === "id" || key1 === "evidence" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/in_place/" + i0, key: key1 });
                errors++;
              }
            }
            if (data8.id !== void 0 && func0.call(data8, "id")) {
              if (!validate296(data8.id, { instancePath: instancePath + "/in_place/" + i0 + "/id", parentData: data8, parentDataProperty: "id", rootData })) {
                vErrors = withErrors(vErrors, validate296.errors);
                errors = vErrors.length;
              }
            }
            if (data8.evidence !== void 0 && func0.call(data8, "evidence")) {
              if (!validate353(data8.evidence, { instancePath: instancePath + "/in_place/" + i0 + "/evidence", parentData: data8, parentDataProperty: "evidence", rootData })) {
                vErrors = withErrors(vErrors, validate353.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate344.errors = vErrors;
  return errors === 0;
}
var document_dataset = validate367;
var schema73 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "used_by": { "$ref": "#/$defs/shared28" }, "purpose": { "type": ["string", "array", "object", "null"], "items": { "$ref": "#/$defs/shared60" }, "if": { "type": "string" }, "then": { "$ref": "#/$defs/shared60" }, "else": { "$ref": "#/$defs/shared14" } }, "source": { "$ref": "#/$defs/shared6" }, "rights": { "type": ["object", "null"], "properties": { "basis": { "$ref": "#/$defs/shared6" }, "licence": { "$ref": "#/$defs/shared6" }, "restrictions": { "$ref": "#/$defs/shared6" }, "expires": { "type": ["string", "integer", "null"] }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "sensitive": { "type": ["object", "null"], "properties": { "categories": { "$ref": "#/$defs/shared6" }, "handling": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "labels": { "type": ["object", "null"], "properties": { "method": { "$ref": "#/$defs/shared6" }, "quality": { "$ref": "#/$defs/shared6" }, "checked_on": { "type": ["string", "integer", "null"] }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "provenance": { "$ref": "#/$defs/shared6" }, "retention": { "$ref": "#/$defs/shared6" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "training" || data === "evaluation" || data === "fine-tuning" || data === "retrieval" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema73.properties, key0) || pattern0.test(key0))) {
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
    if (data.used_by !== void 0 && func0.call(data, "used_by")) {
      if (!validate106(data.used_by, { instancePath: instancePath + "/used_by", parentData: data, parentDataProperty: "used_by", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      let data7 = data.purpose;
      if (typeof data7 != "object" && typeof data7 !== "string") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/purpose" });
        errors++;
      }
      const _errs11 = errors;
      let valid1 = true;
      const _errs12 = errors;
      if (typeof data7 !== "string") {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs14 = errors;
        if (!validate375(data7, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
          vErrors = withErrors(vErrors, validate375.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs14 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs15 = errors;
        if (!validate57(data7, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
          vErrors = withErrors(vErrors, validate57.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs15 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/purpose" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate375(data7[i0], { instancePath: instancePath + "/purpose/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = withErrors(vErrors, validate375.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (!validate35(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.rights !== void 0 && func0.call(data, "rights")) {
      let data10 = data.rights;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/rights" });
        errors++;
      }
      const _errs20 = errors;
      let valid4 = true;
      const _errs21 = errors;
      if (errors === _errs21) {
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          let missing0;
          if ((data10.not_applicable === void 0 || !func0.call(data10, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid1 = _errs21 === errors;
      errors = _errs20;
      if (vErrors !== null) {
        if (_errs20) {
          vErrors.length = _errs20;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs23 = errors;
        if (!validate26(data10, { instancePath: instancePath + "/rights", parentData: data, parentDataProperty: "rights", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs23 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/rights" });
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 of Object.keys(data10)) {
          if (!(key1 === "basis" || key1 === "licence" || key1 === "restrictions" || key1 === "expires" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/rights", key: key1 });
            errors++;
          }
        }
        if (data10.basis !== void 0 && func0.call(data10, "basis")) {
          if (!validate35(data10.basis, { instancePath: instancePath + "/rights/basis", parentData: data10, parentDataProperty: "basis", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data10.licence !== void 0 && func0.call(data10, "licence")) {
          if (!validate35(data10.licence, { instancePath: instancePath + "/rights/licence", parentData: data10, parentDataProperty: "licence", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data10.restrictions !== void 0 && func0.call(data10, "restrictions")) {
          if (!validate35(data10.restrictions, { instancePath: instancePath + "/rights/restrictions", parentData: data10, parentDataProperty: "restrictions", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data10.expires !== void 0 && func0.call(data10, "expires")) {
          let data14 = data10.expires;
          if (typeof data14 !== "string" && !(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/rights/expires" });
            errors++;
          }
        }
        if (data10.not_applicable !== void 0 && func0.call(data10, "not_applicable")) {
          if (!validate27(data10.not_applicable, { instancePath: instancePath + "/rights/not_applicable", parentData: data10, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.sensitive !== void 0 && func0.call(data, "sensitive")) {
      let data16 = data.sensitive;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/sensitive" });
        errors++;
      }
      const _errs33 = errors;
      let valid6 = true;
      const _errs34 = errors;
      if (errors === _errs34) {
        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
          let missing1;
          if ((data16.not_applicable === void 0 || !func0.call(data16, "not_applicable")) && (missing1 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid2 = _errs34 === errors;
      errors = _errs33;
      if (vErrors !== null) {
        if (_errs33) {
          vErrors.length = _errs33;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs36 = errors;
        if (!validate26(data16, { instancePath: instancePath + "/sensitive", parentData: data, parentDataProperty: "sensitive", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs36 === errors;
        valid6 = _valid2;
      }
      if (!valid6) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/sensitive" });
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 of Object.keys(data16)) {
          if (!(key2 === "categories" || key2 === "handling" || key2 === "not_applicable" || pattern0.test(key2))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/sensitive", key: key2 });
            errors++;
          }
        }
        if (data16.categories !== void 0 && func0.call(data16, "categories")) {
          if (!validate35(data16.categories, { instancePath: instancePath + "/sensitive/categories", parentData: data16, parentDataProperty: "categories", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data16.handling !== void 0 && func0.call(data16, "handling")) {
          if (!validate35(data16.handling, { instancePath: instancePath + "/sensitive/handling", parentData: data16, parentDataProperty: "handling", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data16.not_applicable !== void 0 && func0.call(data16, "not_applicable")) {
          if (!validate27(data16.not_applicable, { instancePath: instancePath + "/sensitive/not_applicable", parentData: data16, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      let data20 = data.labels;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/labels" });
        errors++;
      }
      const _errs43 = errors;
      let valid8 = true;
      const _errs44 = errors;
      if (errors === _errs44) {
        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
          let missing2;
          if ((data20.not_applicable === void 0 || !func0.call(data20, "not_applicable")) && (missing2 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid3 = _errs44 === errors;
      errors = _errs43;
      if (vErrors !== null) {
        if (_errs43) {
          vErrors.length = _errs43;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs46 = errors;
        if (!validate26(data20, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs46 === errors;
        valid8 = _valid3;
      }
      if (!valid8) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/labels" });
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key3 of Object.keys(data20)) {
          if (!(key3 === "method" || key3 === "quality" || key3 === "checked_on" || key3 === "not_applicable" || pattern0.test(key3))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/labels", key: key3 });
            errors++;
          }
        }
        if (data20.method !== void 0 && func0.call(data20, "method")) {
          if (!validate35(data20.method, { instancePath: instancePath + "/labels/method", parentData: data20, parentDataProperty: "method", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data20.quality !== void 0 && func0.call(data20, "quality")) {
          if (!validate35(data20.quality, { instancePath: instancePath + "/labels/quality", parentData: data20, parentDataProperty: "quality", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data20.checked_on !== void 0 && func0.call(data20, "checked_on")) {
          let data23 = data20.checked_on;
          if (typeof data23 !== "string" && !(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/labels/checked_on" });
            errors++;
          }
        }
        if (data20.not_applicable !== void 0 && func0.call(data20, "not_applicable")) {
          if (!validate27(data20.not_applicable, { instancePath: instancePath + "/labels/not_applicable", parentData: data20, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.provenance !== void 0 && func0.call(data, "provenance")) {
      if (!validate35(data.provenance, { instancePath: instancePath + "/provenance", parentData: data, parentDataProperty: "provenance", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention !== void 0 && func0.call(data, "retention")) {
      if (!validate35(data.retention, { instancePath: instancePath + "/retention", parentData: data, parentDataProperty: "retention", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate367.errors = vErrors;
  return errors === 0;
}
var document_impact_assessment = validate402;
var schema75 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "system": { "$ref": "#/$defs/shared1" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "users": { "$ref": "#/$defs/shared6" }, "affected_parties": { "$ref": "#/$defs/shared6" }, "intended_use": { "$ref": "#/$defs/shared6" }, "foreseeable_misuse": { "$ref": "#/$defs/shared6" }, "decisions": { "type": ["object", "null"], "properties": { "influences": { "$ref": "#/$defs/shared6" }, "automation_level": { "$ref": "#/$defs/shared15" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "failure_modes": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "risk": { "$ref": "#/$defs/shared6" }, "affects": { "$ref": "#/$defs/shared6" }, "likelihood": { "type": ["integer", "string", "null"], "minimum": 1 }, "severity": { "type": ["integer", "string", "null"], "minimum": 1 }, "populations": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "impacts": { "type": ["object", "null"], "properties": { "individuals": { "$ref": "#/$defs/shared6" }, "groups": { "$ref": "#/$defs/shared6" }, "society": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "mitigations": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "kind": { "type": ["string", "null"], "enum": ["eval-coverage", "human-review", "feedback", "technical", "contractual", "other", null] }, "description": { "$ref": "#/$defs/shared6" }, "control": { "$ref": "#/$defs/shared1" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "outcome": { "$ref": "#/$defs/shared6" }, "residual_risk": { "$ref": "#/$defs/shared26" }, "assessed": { "$ref": "#/$defs/shared61" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
var schema77 = { "type": ["object", "null"], "properties": { "purpose": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "models": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "data_inputs": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "data_outputs": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "audience": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "automation_level": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "risk": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "stage": { "type": ["string", "null"], "pattern": "^f[0-9a-f]{8}$" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } };
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(func0.call(schema77.properties, key0) || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      let data0 = data.purpose;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/purpose" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern14.test(data0)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/purpose" });
          errors++;
        }
      }
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      let data1 = data.models;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/models" });
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern14.test(data1)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/models" });
          errors++;
        }
      }
    }
    if (data.data_inputs !== void 0 && func0.call(data, "data_inputs")) {
      let data2 = data.data_inputs;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/data_inputs" });
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern14.test(data2)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/data_inputs" });
          errors++;
        }
      }
    }
    if (data.data_outputs !== void 0 && func0.call(data, "data_outputs")) {
      let data3 = data.data_outputs;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/data_outputs" });
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern14.test(data3)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/data_outputs" });
          errors++;
        }
      }
    }
    if (data.audience !== void 0 && func0.call(data, "audience")) {
      let data4 = data.audience;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/audience" });
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern14.test(data4)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/audience" });
          errors++;
        }
      }
    }
    if (data.automation_level !== void 0 && func0.call(data, "automation_level")) {
      let data5 = data.automation_level;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/automation_level" });
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern14.test(data5)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/automation_level" });
          errors++;
        }
      }
    }
    if (data.risk !== void 0 && func0.call(data, "risk")) {
      let data6 = data.risk;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risk" });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern14.test(data6)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/risk" });
          errors++;
        }
      }
    }
    if (data.stage !== void 0 && func0.call(data, "stage")) {
      let data7 = data.stage;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/stage" });
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern14.test(data7)) {
          vErrors = withError(vErrors, { keyword: "pattern", instancePath: instancePath + "/stage" });
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
  validate436.errors = vErrors;
  return errors === 0;
}
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "on" || key0 === "by" || key0 === "because" || key0 === "commit" || key0 === "not_applicable" || pattern0.test(key0))) {
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
    if (data.because !== void 0 && func0.call(data, "because")) {
      if (!validate35(data.because, { instancePath: instancePath + "/because", parentData: data, parentDataProperty: "because", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.commit !== void 0 && func0.call(data, "commit")) {
      if (!validate25(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
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
  validate441.errors = vErrors;
  return errors === 0;
}
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "on" || key0 === "by" || key0 === "facts" || key0 === "commit" || key0 === "code_seen" || key0 === "not_applicable" || pattern0.test(key0))) {
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
    if (data.facts !== void 0 && func0.call(data, "facts")) {
      if (!validate436(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData })) {
        vErrors = withErrors(vErrors, validate436.errors);
        errors = vErrors.length;
      }
    }
    if (data.commit !== void 0 && func0.call(data, "commit")) {
      if (!validate25(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
        vErrors = withErrors(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.code_seen !== void 0 && func0.call(data, "code_seen")) {
      if (!validate441(data.code_seen, { instancePath: instancePath + "/code_seen", parentData: data, parentDataProperty: "code_seen", rootData })) {
        vErrors = withErrors(vErrors, validate441.errors);
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
  validate433.errors = vErrors;
  return errors === 0;
}
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema75.properties, key0) || pattern0.test(key0))) {
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
              if (!(key2 === "risk" || key2 === "affects" || key2 === "likelihood" || key2 === "severity" || key2 === "populations" || key2 === "not_applicable" || pattern0.test(key2))) {
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
              if (typeof data19 == "number" && isFinite(data19)) {
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
              if (typeof data20 == "number" && isFinite(data20)) {
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
            if (data16.not_applicable !== void 0 && func0.call(data16, "not_applicable")) {
              if (!validate27(data16.not_applicable, { instancePath: instancePath + "/failure_modes/" + i0 + "/not_applicable", parentData: data16, parentDataProperty: "not_applicable", rootData })) {
                vErrors = withErrors(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.impacts !== void 0 && func0.call(data, "impacts")) {
      let data23 = data.impacts;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/impacts" });
        errors++;
      }
      const _errs42 = errors;
      let valid7 = true;
      const _errs43 = errors;
      if (errors === _errs43) {
        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
          let missing1;
          if ((data23.not_applicable === void 0 || !func0.call(data23, "not_applicable")) && (missing1 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid2 = _errs43 === errors;
      errors = _errs42;
      if (vErrors !== null) {
        if (_errs42) {
          vErrors.length = _errs42;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs45 = errors;
        if (!validate26(data23, { instancePath: instancePath + "/impacts", parentData: data, parentDataProperty: "impacts", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs45 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/impacts" });
        errors++;
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key3 of Object.keys(data23)) {
          if (!(key3 === "individuals" || key3 === "groups" || key3 === "society" || key3 === "not_applicable" || pattern0.test(key3))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/impacts", key: key3 });
            errors++;
          }
        }
        if (data23.individuals !== void 0 && func0.call(data23, "individuals")) {
          if (!validate35(data23.individuals, { instancePath: instancePath + "/impacts/individuals", parentData: data23, parentDataProperty: "individuals", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data23.groups !== void 0 && func0.call(data23, "groups")) {
          if (!validate35(data23.groups, { instancePath: instancePath + "/impacts/groups", parentData: data23, parentDataProperty: "groups", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data23.society !== void 0 && func0.call(data23, "society")) {
          if (!validate35(data23.society, { instancePath: instancePath + "/impacts/society", parentData: data23, parentDataProperty: "society", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data23.not_applicable !== void 0 && func0.call(data23, "not_applicable")) {
          if (!validate27(data23.not_applicable, { instancePath: instancePath + "/impacts/not_applicable", parentData: data23, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.mitigations !== void 0 && func0.call(data, "mitigations")) {
      let data28 = data.mitigations;
      if (typeof data28 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/mitigations" });
        errors++;
      }
      const _errs53 = errors;
      let valid9 = true;
      const _errs54 = errors;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid3 = _errs54 === errors;
      errors = _errs53;
      if (vErrors !== null) {
        if (_errs53) {
          vErrors.length = _errs53;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs56 = errors;
        if (!validate26(data28, { instancePath: instancePath + "/mitigations", parentData: data, parentDataProperty: "mitigations", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs56 === errors;
        valid9 = _valid3;
      }
      if (!valid9) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/mitigations" });
        errors++;
      }
      if (Array.isArray(data28)) {
        const len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data29 = data28[i1];
          if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/mitigations/" + i1 });
            errors++;
          }
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            for (const key4 of Object.keys(data29)) {
              if (!(key4 === "kind" || key4 === "description" || key4 === "control" || pattern0.test(key4))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/mitigations/" + i1, key: key4 });
                errors++;
              }
            }
            if (data29.kind !== void 0 && func0.call(data29, "kind")) {
              let data30 = data29.kind;
              if (typeof data30 !== "string" && data30 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/mitigations/" + i1 + "/kind" });
                errors++;
              }
              if (!(data30 === "eval-coverage" || data30 === "human-review" || data30 === "feedback" || data30 === "technical" || data30 === "contractual" || data30 === "other" || data30 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/mitigations/" + i1 + "/kind" });
                errors++;
              }
            }
            if (data29.description !== void 0 && func0.call(data29, "description")) {
              if (!validate35(data29.description, { instancePath: instancePath + "/mitigations/" + i1 + "/description", parentData: data29, parentDataProperty: "description", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data29.control !== void 0 && func0.call(data29, "control")) {
              if (!validate23(data29.control, { instancePath: instancePath + "/mitigations/" + i1 + "/control", parentData: data29, parentDataProperty: "control", rootData })) {
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
      if (!validate433(data.assessed, { instancePath: instancePath + "/assessed", parentData: data, parentDataProperty: "assessed", rootData })) {
        vErrors = withErrors(vErrors, validate433.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate402.errors = vErrors;
  return errors === 0;
}
var document_incident = validate457;
var schema79 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "type": ["string", "null"], "enum": ["new", "investigating", "contained", "mitigated", "resolved", "closed", "dismissed", null] }, "version": { "$ref": "#/$defs/shared9" }, "systems": { "$ref": "#/$defs/shared28" }, "type": { "type": ["string", "null"], "enum": ["harmful-hallucination", "biased-output", "prompt-injection", "data-leak", "model-drift", "malfunction", "misuse", "security-breach", "availability", "other", null] }, "severity": { "$ref": "#/$defs/shared26" }, "occurred_on": { "type": ["string", "integer", "null"] }, "detected_on": { "type": ["string", "integer", "null"] }, "model_version": { "$ref": "#/$defs/shared9" }, "affected": { "$ref": "#/$defs/shared6" }, "actions": { "$ref": "#/$defs/shared6" }, "runbook": { "$ref": "#/$defs/shared1" }, "serious_incident": { "type": ["boolean", "null"] }, "statutory_report": { "type": ["object", "null"], "properties": { "clock": { "type": ["string", "null"], "enum": ["serious", "death", "widespread-or-critical-infrastructure", null] }, "due": { "type": ["string", "integer", "null"] }, "reported_on": { "type": ["string", "integer", "null"] }, "authority": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "corrective_actions": { "$ref": "#/$defs/shared28" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema79.properties, key0) || pattern0.test(key0))) {
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
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data4 = data.status;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/status" });
        errors++;
      }
      if (!(data4 === "new" || data4 === "investigating" || data4 === "contained" || data4 === "mitigated" || data4 === "resolved" || data4 === "closed" || data4 === "dismissed" || data4 === null)) {
        vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/status" });
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      if (!validate106(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data7 = data.type;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/type" });
        errors++;
      }
      if (!(data7 === "harmful-hallucination" || data7 === "biased-output" || data7 === "prompt-injection" || data7 === "data-leak" || data7 === "model-drift" || data7 === "malfunction" || data7 === "misuse" || data7 === "security-breach" || data7 === "availability" || data7 === "other" || data7 === null)) {
        vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/type" });
        errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      if (!validate99(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
        vErrors = withErrors(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.occurred_on !== void 0 && func0.call(data, "occurred_on")) {
      let data9 = data.occurred_on;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/occurred_on" });
        errors++;
      }
    }
    if (data.detected_on !== void 0 && func0.call(data, "detected_on")) {
      let data10 = data.detected_on;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/detected_on" });
        errors++;
      }
    }
    if (data.model_version !== void 0 && func0.call(data, "model_version")) {
      if (!validate46(data.model_version, { instancePath: instancePath + "/model_version", parentData: data, parentDataProperty: "model_version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.affected !== void 0 && func0.call(data, "affected")) {
      if (!validate35(data.affected, { instancePath: instancePath + "/affected", parentData: data, parentDataProperty: "affected", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      if (!validate35(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.runbook !== void 0 && func0.call(data, "runbook")) {
      if (!validate23(data.runbook, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
        vErrors = withErrors(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.serious_incident !== void 0 && func0.call(data, "serious_incident")) {
      let data15 = data.serious_incident;
      if (typeof data15 !== "boolean" && data15 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/serious_incident" });
        errors++;
      }
    }
    if (data.statutory_report !== void 0 && func0.call(data, "statutory_report")) {
      let data16 = data.statutory_report;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/statutory_report" });
        errors++;
      }
      const _errs25 = errors;
      let valid1 = true;
      const _errs26 = errors;
      if (errors === _errs26) {
        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
          let missing0;
          if ((data16.not_applicable === void 0 || !func0.call(data16, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs26 === errors;
      errors = _errs25;
      if (vErrors !== null) {
        if (_errs25) {
          vErrors.length = _errs25;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs28 = errors;
        if (!validate26(data16, { instancePath: instancePath + "/statutory_report", parentData: data, parentDataProperty: "statutory_report", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs28 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/statutory_report" });
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 of Object.keys(data16)) {
          if (!(key1 === "clock" || key1 === "due" || key1 === "reported_on" || key1 === "authority" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/statutory_report", key: key1 });
            errors++;
          }
        }
        if (data16.clock !== void 0 && func0.call(data16, "clock")) {
          let data17 = data16.clock;
          if (typeof data17 !== "string" && data17 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/statutory_report/clock" });
            errors++;
          }
          if (!(data17 === "serious" || data17 === "death" || data17 === "widespread-or-critical-infrastructure" || data17 === null)) {
            vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/statutory_report/clock" });
            errors++;
          }
        }
        if (data16.due !== void 0 && func0.call(data16, "due")) {
          let data18 = data16.due;
          if (typeof data18 !== "string" && !(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/statutory_report/due" });
            errors++;
          }
        }
        if (data16.reported_on !== void 0 && func0.call(data16, "reported_on")) {
          let data19 = data16.reported_on;
          if (typeof data19 !== "string" && !(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/statutory_report/reported_on" });
            errors++;
          }
        }
        if (data16.authority !== void 0 && func0.call(data16, "authority")) {
          if (!validate35(data16.authority, { instancePath: instancePath + "/statutory_report/authority", parentData: data16, parentDataProperty: "authority", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data16.not_applicable !== void 0 && func0.call(data16, "not_applicable")) {
          if (!validate27(data16.not_applicable, { instancePath: instancePath + "/statutory_report/not_applicable", parentData: data16, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.corrective_actions !== void 0 && func0.call(data, "corrective_actions")) {
      if (!validate106(data.corrective_actions, { instancePath: instancePath + "/corrective_actions", parentData: data, parentDataProperty: "corrective_actions", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate457.errors = vErrors;
  return errors === 0;
}
var document_internal_audit = validate480;
var schema80 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "audited_on": { "type": ["string", "integer", "null"] }, "auditors": { "$ref": "#/$defs/shared6" }, "scope": { "type": ["object", "null"], "properties": { "clauses": { "$ref": "#/$defs/shared55" }, "controls": { "$ref": "#/$defs/shared55" }, "systems": { "$ref": "#/$defs/shared28" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "findings": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "kind": { "type": ["string", "null"], "enum": ["major-nonconformity", "minor-nonconformity", "observation", "opportunity-for-improvement", null] }, "clause": { "$ref": "#/$defs/shared56" }, "statement": { "$ref": "#/$defs/shared6" }, "corrective_action": { "$ref": "#/$defs/shared1" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate480(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema80.properties, key0) || pattern0.test(key0))) {
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
    if (data.audited_on !== void 0 && func0.call(data, "audited_on")) {
      let data6 = data.audited_on;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/audited_on" });
        errors++;
      }
    }
    if (data.auditors !== void 0 && func0.call(data, "auditors")) {
      if (!validate35(data.auditors, { instancePath: instancePath + "/auditors", parentData: data, parentDataProperty: "auditors", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data8 = data.scope;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/scope" });
        errors++;
      }
      const _errs13 = errors;
      let valid1 = true;
      const _errs14 = errors;
      if (errors === _errs14) {
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          let missing0;
          if ((data8.not_applicable === void 0 || !func0.call(data8, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs16 = errors;
        if (!validate26(data8, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs16 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/scope" });
        errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 of Object.keys(data8)) {
          if (!(key1 === "clauses" || key1 === "controls" || key1 === "systems" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/scope", key: key1 });
            errors++;
          }
        }
        if (data8.clauses !== void 0 && func0.call(data8, "clauses")) {
          if (!validate294(data8.clauses, { instancePath: instancePath + "/scope/clauses", parentData: data8, parentDataProperty: "clauses", rootData })) {
            vErrors = withErrors(vErrors, validate294.errors);
            errors = vErrors.length;
          }
        }
        if (data8.controls !== void 0 && func0.call(data8, "controls")) {
          if (!validate294(data8.controls, { instancePath: instancePath + "/scope/controls", parentData: data8, parentDataProperty: "controls", rootData })) {
            vErrors = withErrors(vErrors, validate294.errors);
            errors = vErrors.length;
          }
        }
        if (data8.systems !== void 0 && func0.call(data8, "systems")) {
          if (!validate106(data8.systems, { instancePath: instancePath + "/scope/systems", parentData: data8, parentDataProperty: "systems", rootData })) {
            vErrors = withErrors(vErrors, validate106.errors);
            errors = vErrors.length;
          }
        }
        if (data8.not_applicable !== void 0 && func0.call(data8, "not_applicable")) {
          if (!validate27(data8.not_applicable, { instancePath: instancePath + "/scope/not_applicable", parentData: data8, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.findings !== void 0 && func0.call(data, "findings")) {
      let data13 = data.findings;
      if (typeof data13 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/findings" });
        errors++;
      }
      const _errs24 = errors;
      let valid3 = true;
      const _errs25 = errors;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid1 = _errs25 === errors;
      errors = _errs24;
      if (vErrors !== null) {
        if (_errs24) {
          vErrors.length = _errs24;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs27 = errors;
        if (!validate26(data13, { instancePath: instancePath + "/findings", parentData: data, parentDataProperty: "findings", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs27 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/findings" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/findings/" + i0 });
            errors++;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key2 of Object.keys(data14)) {
              if (!(key2 === "id" || key2 === "kind" || key2 === "clause" || key2 === "statement" || key2 === "corrective_action" || pattern0.test(key2))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/findings/" + i0, key: key2 });
                errors++;
              }
            }
            if (data14.id !== void 0 && func0.call(data14, "id")) {
              if (!validate23(data14.id, { instancePath: instancePath + "/findings/" + i0 + "/id", parentData: data14, parentDataProperty: "id", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data14.kind !== void 0 && func0.call(data14, "kind")) {
              let data16 = data14.kind;
              if (typeof data16 !== "string" && data16 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/findings/" + i0 + "/kind" });
                errors++;
              }
              if (!(data16 === "major-nonconformity" || data16 === "minor-nonconformity" || data16 === "observation" || data16 === "opportunity-for-improvement" || data16 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/findings/" + i0 + "/kind" });
                errors++;
              }
            }
            if (data14.clause !== void 0 && func0.call(data14, "clause")) {
              if (!validate296(data14.clause, { instancePath: instancePath + "/findings/" + i0 + "/clause", parentData: data14, parentDataProperty: "clause", rootData })) {
                vErrors = withErrors(vErrors, validate296.errors);
                errors = vErrors.length;
              }
            }
            if (data14.statement !== void 0 && func0.call(data14, "statement")) {
              if (!validate35(data14.statement, { instancePath: instancePath + "/findings/" + i0 + "/statement", parentData: data14, parentDataProperty: "statement", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data14.corrective_action !== void 0 && func0.call(data14, "corrective_action")) {
              if (!validate23(data14.corrective_action, { instancePath: instancePath + "/findings/" + i0 + "/corrective_action", parentData: data14, parentDataProperty: "corrective_action", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate480.errors = vErrors;
  return errors === 0;
}
var document_management_review = validate505;
var schema81 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "held_on": { "type": ["string", "integer", "null"] }, "attendees": { "$ref": "#/$defs/shared6" }, "inputs": { "$ref": "#/$defs/shared64" }, "decisions": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "decision": { "$ref": "#/$defs/shared6" }, "owner": { "$ref": "#/$defs/shared5" }, "due": { "type": ["string", "integer", "null"] } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (typeof data !== "string" && data !== null) {
      vErrors = withError(vErrors, { keyword: "type", instancePath });
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = withErrors(vErrors, validate57.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
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
      let data0 = data[i0];
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/" + i0 });
        errors++;
      }
    }
  }
  validate513.errors = vErrors;
  return errors === 0;
}
function validate505(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema81.properties, key0) || pattern0.test(key0))) {
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
    if (data.held_on !== void 0 && func0.call(data, "held_on")) {
      let data6 = data.held_on;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/held_on" });
        errors++;
      }
    }
    if (data.attendees !== void 0 && func0.call(data, "attendees")) {
      if (!validate35(data.attendees, { instancePath: instancePath + "/attendees", parentData: data, parentDataProperty: "attendees", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0 && func0.call(data, "inputs")) {
      if (!validate513(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData })) {
        vErrors = withErrors(vErrors, validate513.errors);
        errors = vErrors.length;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data9 = data.decisions;
      if (typeof data9 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions" });
        errors++;
      }
      const _errs14 = errors;
      let valid1 = true;
      const _errs15 = errors;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs17 = errors;
        if (!validate26(data9, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs17 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/decisions" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions/" + i0 });
            errors++;
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key1 of Object.keys(data10)) {
              if (!(key1 === "decision" || key1 === "owner" || key1 === "due" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/decisions/" + i0, key: key1 });
                errors++;
              }
            }
            if (data10.decision !== void 0 && func0.call(data10, "decision")) {
              if (!validate35(data10.decision, { instancePath: instancePath + "/decisions/" + i0 + "/decision", parentData: data10, parentDataProperty: "decision", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data10.owner !== void 0 && func0.call(data10, "owner")) {
              if (!validate32(data10.owner, { instancePath: instancePath + "/decisions/" + i0 + "/owner", parentData: data10, parentDataProperty: "owner", rootData })) {
                vErrors = withErrors(vErrors, validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data10.due !== void 0 && func0.call(data10, "due")) {
              let data13 = data10.due;
              if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions/" + i0 + "/due" });
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate505.errors = vErrors;
  return errors === 0;
}
var document_monitoring = validate526;
var schema83 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "system": { "$ref": "#/$defs/shared1" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "metrics": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "name": { "$ref": "#/$defs/shared2" }, "covers": { "type": ["string", "null"], "enum": ["performance", "output-distribution", "error-rate", "drift", null] }, "source": { "$ref": "#/$defs/shared6" }, "dashboard": { "$ref": "#/$defs/shared2" }, "threshold": { "$ref": "#/$defs/shared6" }, "alert": { "$ref": "#/$defs/shared6" }, "owner": { "$ref": "#/$defs/shared5" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "last_checked": { "type": ["string", "integer", "null"] }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate526(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema83.properties, key0) || pattern0.test(key0))) {
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
    if (data.metrics !== void 0 && func0.call(data, "metrics")) {
      let data7 = data.metrics;
      if (typeof data7 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/metrics" });
        errors++;
      }
      const _errs11 = errors;
      let valid1 = true;
      const _errs12 = errors;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs14 = errors;
        if (!validate26(data7, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs14 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/metrics" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/metrics/" + i0 });
            errors++;
          }
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === "name" || key1 === "covers" || key1 === "source" || key1 === "dashboard" || key1 === "threshold" || key1 === "alert" || key1 === "owner" || key1 === "not_applicable" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/metrics/" + i0, key: key1 });
                errors++;
              }
            }
            if (data8.name !== void 0 && func0.call(data8, "name")) {
              if (!validate25(data8.name, { instancePath: instancePath + "/metrics/" + i0 + "/name", parentData: data8, parentDataProperty: "name", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data8.covers !== void 0 && func0.call(data8, "covers")) {
              let data10 = data8.covers;
              if (typeof data10 !== "string" && data10 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/metrics/" + i0 + "/covers" });
                errors++;
              }
              if (!(data10 === "performance" || data10 === "output-distribution" || data10 === "error-rate" || data10 === "drift" || data10 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/metrics/" + i0 + "/covers" });
                errors++;
              }
            }
            if (data8.source !== void 0 && func0.call(data8, "source")) {
              if (!validate35(data8.source, { instancePath: instancePath + "/metrics/" + i0 + "/source", parentData: data8, parentDataProperty: "source", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data8.dashboard !== void 0 && func0.call(data8, "dashboard")) {
              if (!validate25(data8.dashboard, { instancePath: instancePath + "/metrics/" + i0 + "/dashboard", parentData: data8, parentDataProperty: "dashboard", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data8.threshold !== void 0 && func0.call(data8, "threshold")) {
              if (!validate35(data8.threshold, { instancePath: instancePath + "/metrics/" + i0 + "/threshold", parentData: data8, parentDataProperty: "threshold", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data8.alert !== void 0 && func0.call(data8, "alert")) {
              if (!validate35(data8.alert, { instancePath: instancePath + "/metrics/" + i0 + "/alert", parentData: data8, parentDataProperty: "alert", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data8.owner !== void 0 && func0.call(data8, "owner")) {
              if (!validate32(data8.owner, { instancePath: instancePath + "/metrics/" + i0 + "/owner", parentData: data8, parentDataProperty: "owner", rootData })) {
                vErrors = withErrors(vErrors, validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data8.not_applicable !== void 0 && func0.call(data8, "not_applicable")) {
              if (!validate27(data8.not_applicable, { instancePath: instancePath + "/metrics/" + i0 + "/not_applicable", parentData: data8, parentDataProperty: "not_applicable", rootData })) {
                vErrors = withErrors(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.last_checked !== void 0 && func0.call(data, "last_checked")) {
      let data17 = data.last_checked;
      if (typeof data17 !== "string" && !(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/last_checked" });
        errors++;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate526.errors = vErrors;
  return errors === 0;
}
var document_oversight = validate549;
var schema84 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "system": { "$ref": "#/$defs/shared1" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "mode": { "$ref": "#/$defs/shared30" }, "overseers": { "$ref": "#/$defs/shared31" }, "abilities": { "$ref": "#/$defs/shared33" }, "procedure": { "$ref": "#/$defs/shared6" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema84.properties, key0) || pattern0.test(key0))) {
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
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate549.errors = vErrors;
  return errors === 0;
}
var document_policy = validate568;
var schema85 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "topics": { "$ref": "#/$defs/shared64" }, "applies_to": { "$ref": "#/$defs/shared6" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema85.properties, key0) || pattern0.test(key0))) {
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
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      if (!validate513(data.topics, { instancePath: instancePath + "/topics", parentData: data, parentDataProperty: "topics", rootData })) {
        vErrors = withErrors(vErrors, validate513.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies_to !== void 0 && func0.call(data, "applies_to")) {
      if (!validate35(data.applies_to, { instancePath: instancePath + "/applies_to", parentData: data, parentDataProperty: "applies_to", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate568.errors = vErrors;
  return errors === 0;
}
var document_register = validate584;
var schema86 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "systems": { "$ref": "#/$defs/shared57" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema86.properties, key0) || pattern0.test(key0))) {
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
      if (!validate314(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
        vErrors = withErrors(vErrors, validate314.errors);
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
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate584.errors = vErrors;
  return errors === 0;
}
var document_risk_assessment = validate599;
var schema87 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "system": { "$ref": "#/$defs/shared1" }, "scope": { "type": ["string", "null"], "enum": ["aims", null] }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "criteria": { "$ref": "#/$defs/shared6" }, "risks": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "category": { "type": ["string", "null"], "enum": ["technical", "operational", "societal", null] }, "taxonomy": { "$ref": "#/$defs/shared56" }, "cause": { "$ref": "#/$defs/shared6" }, "consequence": { "$ref": "#/$defs/shared6" }, "inherent": { "$ref": "#/$defs/shared65" }, "treatment": { "type": ["object", "null"], "properties": { "option": { "type": ["string", "null"], "enum": ["avoid", "mitigate", "transfer", "accept", null] }, "controls": { "$ref": "#/$defs/shared28" }, "due": { "type": ["string", "integer", "null"] }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "residual": { "$ref": "#/$defs/shared65" }, "risk_owner": { "$ref": "#/$defs/shared5" }, "acceptance": { "type": ["object", "null"], "properties": { "by": { "$ref": "#/$defs/shared6" }, "on": { "type": ["string", "integer", "null"] }, "expires": { "type": ["string", "integer", "null"] }, "reason": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "assessed": { "$ref": "#/$defs/shared61" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate614(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(key0 === "likelihood" || key0 === "impact" || key0 === "not_applicable" || pattern0.test(key0))) {
        vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath, key: key0 });
        errors++;
      }
    }
    if (data.likelihood !== void 0 && func0.call(data, "likelihood")) {
      let data0 = data.likelihood;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && typeof data0 !== "string" && data0 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/likelihood" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/likelihood" });
          errors++;
        }
      }
    }
    if (data.impact !== void 0 && func0.call(data, "impact")) {
      let data1 = data.impact;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/impact" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = withError(vErrors, { keyword: "minimum", instancePath: instancePath + "/impact" });
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
  validate614.errors = vErrors;
  return errors === 0;
}
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema87.properties, key0) || pattern0.test(key0))) {
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
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data5 = data.scope;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/scope" });
        errors++;
      }
      if (!(data5 === "aims" || data5 === null)) {
        vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/scope" });
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
    if (data.criteria !== void 0 && func0.call(data, "criteria")) {
      if (!validate35(data.criteria, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.risks !== void 0 && func0.call(data, "risks")) {
      let data9 = data.risks;
      if (typeof data9 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks" });
        errors++;
      }
      const _errs14 = errors;
      let valid1 = true;
      const _errs15 = errors;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs17 = errors;
        if (!validate26(data9, { instancePath: instancePath + "/risks", parentData: data, parentDataProperty: "risks", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs17 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/risks" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 });
            errors++;
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key1 of Object.keys(data10)) {
              if (!(func0.call(schema87.properties.risks.items.properties, key1) || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/risks/" + i0, key: key1 });
                errors++;
              }
            }
            if (data10.id !== void 0 && func0.call(data10, "id")) {
              if (!validate23(data10.id, { instancePath: instancePath + "/risks/" + i0 + "/id", parentData: data10, parentDataProperty: "id", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data10.title !== void 0 && func0.call(data10, "title")) {
              if (!validate25(data10.title, { instancePath: instancePath + "/risks/" + i0 + "/title", parentData: data10, parentDataProperty: "title", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data10.category !== void 0 && func0.call(data10, "category")) {
              let data13 = data10.category;
              if (typeof data13 !== "string" && data13 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/category" });
                errors++;
              }
              if (!(data13 === "technical" || data13 === "operational" || data13 === "societal" || data13 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/risks/" + i0 + "/category" });
                errors++;
              }
            }
            if (data10.taxonomy !== void 0 && func0.call(data10, "taxonomy")) {
              if (!validate296(data10.taxonomy, { instancePath: instancePath + "/risks/" + i0 + "/taxonomy", parentData: data10, parentDataProperty: "taxonomy", rootData })) {
                vErrors = withErrors(vErrors, validate296.errors);
                errors = vErrors.length;
              }
            }
            if (data10.cause !== void 0 && func0.call(data10, "cause")) {
              if (!validate35(data10.cause, { instancePath: instancePath + "/risks/" + i0 + "/cause", parentData: data10, parentDataProperty: "cause", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data10.consequence !== void 0 && func0.call(data10, "consequence")) {
              if (!validate35(data10.consequence, { instancePath: instancePath + "/risks/" + i0 + "/consequence", parentData: data10, parentDataProperty: "consequence", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data10.inherent !== void 0 && func0.call(data10, "inherent")) {
              if (!validate614(data10.inherent, { instancePath: instancePath + "/risks/" + i0 + "/inherent", parentData: data10, parentDataProperty: "inherent", rootData })) {
                vErrors = withErrors(vErrors, validate614.errors);
                errors = vErrors.length;
              }
            }
            if (data10.treatment !== void 0 && func0.call(data10, "treatment")) {
              let data18 = data10.treatment;
              if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/treatment" });
                errors++;
              }
              const _errs31 = errors;
              let valid5 = true;
              const _errs32 = errors;
              if (errors === _errs32) {
                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                  let missing0;
                  if ((data18.not_applicable === void 0 || !func0.call(data18, "not_applicable")) && (missing0 = "not_applicable")) {
                    vErrors = withError(vErrors, {});
                    errors++;
                  }
                } else {
                  vErrors = withError(vErrors, {});
                  errors++;
                }
              }
              var _valid1 = _errs32 === errors;
              errors = _errs31;
              if (vErrors !== null) {
                if (_errs31) {
                  vErrors.length = _errs31;
                } else {
                  vErrors = null;
                }
              }
              if (_valid1) {
                const _errs34 = errors;
                if (!validate26(data18, { instancePath: instancePath + "/risks/" + i0 + "/treatment", parentData: data10, parentDataProperty: "treatment", rootData })) {
                  vErrors = withErrors(vErrors, validate26.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs34 === errors;
                valid5 = _valid1;
              }
              if (!valid5) {
                vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/risks/" + i0 + "/treatment" });
                errors++;
              }
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key2 of Object.keys(data18)) {
                  if (!(key2 === "option" || key2 === "controls" || key2 === "due" || key2 === "not_applicable" || pattern0.test(key2))) {
                    vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/risks/" + i0 + "/treatment", key: key2 });
                    errors++;
                  }
                }
                if (data18.option !== void 0 && func0.call(data18, "option")) {
                  let data19 = data18.option;
                  if (typeof data19 !== "string" && data19 !== null) {
                    vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/treatment/option" });
                    errors++;
                  }
                  if (!(data19 === "avoid" || data19 === "mitigate" || data19 === "transfer" || data19 === "accept" || data19 === null)) {
                    vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/risks/" + i0 + "/treatment/option" });
                    errors++;
                  }
                }
                if (data18.controls !== void 0 && func0.call(data18, "controls")) {
                  if (!validate106(data18.controls, { instancePath: instancePath + "/risks/" + i0 + "/treatment/controls", parentData: data18, parentDataProperty: "controls", rootData })) {
                    vErrors = withErrors(vErrors, validate106.errors);
                    errors = vErrors.length;
                  }
                }
                if (data18.due !== void 0 && func0.call(data18, "due")) {
                  let data21 = data18.due;
                  if (typeof data21 !== "string" && !(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                    vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/treatment/due" });
                    errors++;
                  }
                }
                if (data18.not_applicable !== void 0 && func0.call(data18, "not_applicable")) {
                  if (!validate27(data18.not_applicable, { instancePath: instancePath + "/risks/" + i0 + "/treatment/not_applicable", parentData: data18, parentDataProperty: "not_applicable", rootData })) {
                    vErrors = withErrors(vErrors, validate27.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data10.residual !== void 0 && func0.call(data10, "residual")) {
              if (!validate614(data10.residual, { instancePath: instancePath + "/risks/" + i0 + "/residual", parentData: data10, parentDataProperty: "residual", rootData })) {
                vErrors = withErrors(vErrors, validate614.errors);
                errors = vErrors.length;
              }
            }
            if (data10.risk_owner !== void 0 && func0.call(data10, "risk_owner")) {
              if (!validate32(data10.risk_owner, { instancePath: instancePath + "/risks/" + i0 + "/risk_owner", parentData: data10, parentDataProperty: "risk_owner", rootData })) {
                vErrors = withErrors(vErrors, validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data10.acceptance !== void 0 && func0.call(data10, "acceptance")) {
              let data25 = data10.acceptance;
              if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/acceptance" });
                errors++;
              }
              const _errs46 = errors;
              let valid7 = true;
              const _errs47 = errors;
              if (errors === _errs47) {
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                  let missing1;
                  if ((data25.not_applicable === void 0 || !func0.call(data25, "not_applicable")) && (missing1 = "not_applicable")) {
                    vErrors = withError(vErrors, {});
                    errors++;
                  }
                } else {
                  vErrors = withError(vErrors, {});
                  errors++;
                }
              }
              var _valid2 = _errs47 === errors;
              errors = _errs46;
              if (vErrors !== null) {
                if (_errs46) {
                  vErrors.length = _errs46;
                } else {
                  vErrors = null;
                }
              }
              if (_valid2) {
                const _errs49 = errors;
                if (!validate26(data25, { instancePath: instancePath + "/risks/" + i0 + "/acceptance", parentData: data10, parentDataProperty: "acceptance", rootData })) {
                  vErrors = withErrors(vErrors, validate26.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs49 === errors;
                valid7 = _valid2;
              }
              if (!valid7) {
                vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/risks/" + i0 + "/acceptance" });
                errors++;
              }
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key3 of Object.keys(data25)) {
                  if (!(key3 === "by" || key3 === "on" || key3 === "expires" || key3 === "reason" || key3 === "not_applicable" || pattern0.test(key3))) {
                    vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/risks/" + i0 + "/acceptance", key: key3 });
                    errors++;
                  }
                }
                if (data25.by !== void 0 && func0.call(data25, "by")) {
                  if (!validate35(data25.by, { instancePath: instancePath + "/risks/" + i0 + "/acceptance/by", parentData: data25, parentDataProperty: "by", rootData })) {
                    vErrors = withErrors(vErrors, validate35.errors);
                    errors = vErrors.length;
                  }
                }
                if (data25.on !== void 0 && func0.call(data25, "on")) {
                  let data27 = data25.on;
                  if (typeof data27 !== "string" && !(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27)) && data27 !== null) {
                    vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/acceptance/on" });
                    errors++;
                  }
                }
                if (data25.expires !== void 0 && func0.call(data25, "expires")) {
                  let data28 = data25.expires;
                  if (typeof data28 !== "string" && !(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28)) && data28 !== null) {
                    vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/risks/" + i0 + "/acceptance/expires" });
                    errors++;
                  }
                }
                if (data25.reason !== void 0 && func0.call(data25, "reason")) {
                  if (!validate35(data25.reason, { instancePath: instancePath + "/risks/" + i0 + "/acceptance/reason", parentData: data25, parentDataProperty: "reason", rootData })) {
                    vErrors = withErrors(vErrors, validate35.errors);
                    errors = vErrors.length;
                  }
                }
                if (data25.not_applicable !== void 0 && func0.call(data25, "not_applicable")) {
                  if (!validate27(data25.not_applicable, { instancePath: instancePath + "/risks/" + i0 + "/acceptance/not_applicable", parentData: data25, parentDataProperty: "not_applicable", rootData })) {
                    vErrors = withErrors(vErrors, validate27.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data10.not_applicable !== void 0 && func0.call(data10, "not_applicable")) {
              if (!validate27(data10.not_applicable, { instancePath: instancePath + "/risks/" + i0 + "/not_applicable", parentData: data10, parentDataProperty: "not_applicable", rootData })) {
                vErrors = withErrors(vErrors, validate27.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.assessed !== void 0 && func0.call(data, "assessed")) {
      if (!validate433(data.assessed, { instancePath: instancePath + "/assessed", parentData: data, parentDataProperty: "assessed", rootData })) {
        vErrors = withErrors(vErrors, validate433.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate599.errors = vErrors;
  return errors === 0;
}
var document_runbook = validate636;
var schema89 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "incident_types": { "$ref": "#/$defs/shared64" }, "systems": { "$ref": "#/$defs/shared28" }, "detect": { "$ref": "#/$defs/shared6" }, "contain": { "$ref": "#/$defs/shared6" }, "notify": { "$ref": "#/$defs/shared6" }, "recover": { "$ref": "#/$defs/shared6" }, "last_exercised": { "type": ["string", "integer", "null"] }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema89.properties, key0) || pattern0.test(key0))) {
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
    if (data.incident_types !== void 0 && func0.call(data, "incident_types")) {
      if (!validate513(data.incident_types, { instancePath: instancePath + "/incident_types", parentData: data, parentDataProperty: "incident_types", rootData })) {
        vErrors = withErrors(vErrors, validate513.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      if (!validate106(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.detect !== void 0 && func0.call(data, "detect")) {
      if (!validate35(data.detect, { instancePath: instancePath + "/detect", parentData: data, parentDataProperty: "detect", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.contain !== void 0 && func0.call(data, "contain")) {
      if (!validate35(data.contain, { instancePath: instancePath + "/contain", parentData: data, parentDataProperty: "contain", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.notify !== void 0 && func0.call(data, "notify")) {
      if (!validate35(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.recover !== void 0 && func0.call(data, "recover")) {
      if (!validate35(data.recover, { instancePath: instancePath + "/recover", parentData: data, parentDataProperty: "recover", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_exercised !== void 0 && func0.call(data, "last_exercised")) {
      let data12 = data.last_exercised;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && data12 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/last_exercised" });
        errors++;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate636.errors = vErrors;
  return errors === 0;
}
var document_scope = validate656;
var schema90 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "organization": { "$ref": "#/$defs/shared6" }, "boundaries": { "$ref": "#/$defs/shared6" }, "systems": { "$ref": "#/$defs/shared28" }, "exclusions": { "type": ["string", "array", "object", "null"], "items": { "type": ["string", "object", "null"], "properties": { "what": { "$ref": "#/$defs/shared6" }, "system": { "$ref": "#/$defs/shared1" }, "reason": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "issues": { "type": ["object", "null"], "properties": { "internal": { "$ref": "#/$defs/shared6" }, "external": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "interested_parties": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "name": { "$ref": "#/$defs/shared6" }, "needs": { "$ref": "#/$defs/shared6" }, "addressed_by": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "roles": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "role": { "$ref": "#/$defs/shared6" }, "holder": { "$ref": "#/$defs/shared6" }, "accountable_for": { "$ref": "#/$defs/shared6" }, "owns_aims": { "type": ["boolean", "null"] } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "objectives": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "measure": { "$ref": "#/$defs/shared6" }, "target": { "$ref": "#/$defs/shared6" }, "owner": { "$ref": "#/$defs/shared5" }, "due": { "type": ["string", "integer", "null"] } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "communication": { "$ref": "#/$defs/shared6" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate656(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema90.properties, key0) || pattern0.test(key0))) {
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
    if (data.organization !== void 0 && func0.call(data, "organization")) {
      if (!validate35(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.boundaries !== void 0 && func0.call(data, "boundaries")) {
      if (!validate35(data.boundaries, { instancePath: instancePath + "/boundaries", parentData: data, parentDataProperty: "boundaries", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      if (!validate106(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.exclusions !== void 0 && func0.call(data, "exclusions")) {
      let data9 = data.exclusions;
      if (typeof data9 != "object" && typeof data9 !== "string") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/exclusions" });
        errors++;
      }
      const _errs13 = errors;
      let valid1 = true;
      const _errs14 = errors;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs16 = errors;
        if (!validate26(data9, { instancePath: instancePath + "/exclusions", parentData: data, parentDataProperty: "exclusions", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs16 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/exclusions" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/exclusions/" + i0 });
            errors++;
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key1 of Object.keys(data10)) {
              if (!(key1 === "what" || key1 === "system" || key1 === "reason" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/exclusions/" + i0, key: key1 });
                errors++;
              }
            }
            if (data10.what !== void 0 && func0.call(data10, "what")) {
              if (!validate35(data10.what, { instancePath: instancePath + "/exclusions/" + i0 + "/what", parentData: data10, parentDataProperty: "what", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data10.system !== void 0 && func0.call(data10, "system")) {
              if (!validate23(data10.system, { instancePath: instancePath + "/exclusions/" + i0 + "/system", parentData: data10, parentDataProperty: "system", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data10.reason !== void 0 && func0.call(data10, "reason")) {
              if (!validate35(data10.reason, { instancePath: instancePath + "/exclusions/" + i0 + "/reason", parentData: data10, parentDataProperty: "reason", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.issues !== void 0 && func0.call(data, "issues")) {
      let data14 = data.issues;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/issues" });
        errors++;
      }
      const _errs25 = errors;
      let valid5 = true;
      const _errs26 = errors;
      if (errors === _errs26) {
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
          let missing0;
          if ((data14.not_applicable === void 0 || !func0.call(data14, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
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
        if (!validate26(data14, { instancePath: instancePath + "/issues", parentData: data, parentDataProperty: "issues", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs28 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/issues" });
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 of Object.keys(data14)) {
          if (!(key2 === "internal" || key2 === "external" || key2 === "not_applicable" || pattern0.test(key2))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/issues", key: key2 });
            errors++;
          }
        }
        if (data14.internal !== void 0 && func0.call(data14, "internal")) {
          if (!validate35(data14.internal, { instancePath: instancePath + "/issues/internal", parentData: data14, parentDataProperty: "internal", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data14.external !== void 0 && func0.call(data14, "external")) {
          if (!validate35(data14.external, { instancePath: instancePath + "/issues/external", parentData: data14, parentDataProperty: "external", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data14.not_applicable !== void 0 && func0.call(data14, "not_applicable")) {
          if (!validate27(data14.not_applicable, { instancePath: instancePath + "/issues/not_applicable", parentData: data14, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.interested_parties !== void 0 && func0.call(data, "interested_parties")) {
      let data18 = data.interested_parties;
      if (typeof data18 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/interested_parties" });
        errors++;
      }
      const _errs35 = errors;
      let valid7 = true;
      const _errs36 = errors;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid2 = _errs36 === errors;
      errors = _errs35;
      if (vErrors !== null) {
        if (_errs35) {
          vErrors.length = _errs35;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs38 = errors;
        if (!validate26(data18, { instancePath: instancePath + "/interested_parties", parentData: data, parentDataProperty: "interested_parties", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs38 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/interested_parties" });
        errors++;
      }
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/interested_parties/" + i1 });
            errors++;
          }
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key3 of Object.keys(data19)) {
              if (!(key3 === "name" || key3 === "needs" || key3 === "addressed_by" || pattern0.test(key3))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/interested_parties/" + i1, key: key3 });
                errors++;
              }
            }
            if (data19.name !== void 0 && func0.call(data19, "name")) {
              if (!validate35(data19.name, { instancePath: instancePath + "/interested_parties/" + i1 + "/name", parentData: data19, parentDataProperty: "name", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data19.needs !== void 0 && func0.call(data19, "needs")) {
              if (!validate35(data19.needs, { instancePath: instancePath + "/interested_parties/" + i1 + "/needs", parentData: data19, parentDataProperty: "needs", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data19.addressed_by !== void 0 && func0.call(data19, "addressed_by")) {
              if (!validate35(data19.addressed_by, { instancePath: instancePath + "/interested_parties/" + i1 + "/addressed_by", parentData: data19, parentDataProperty: "addressed_by", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.roles !== void 0 && func0.call(data, "roles")) {
      let data23 = data.roles;
      if (typeof data23 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/roles" });
        errors++;
      }
      const _errs47 = errors;
      let valid11 = true;
      const _errs48 = errors;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid3 = _errs48 === errors;
      errors = _errs47;
      if (vErrors !== null) {
        if (_errs47) {
          vErrors.length = _errs47;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs50 = errors;
        if (!validate26(data23, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs50 === errors;
        valid11 = _valid3;
      }
      if (!valid11) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/roles" });
        errors++;
      }
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/roles/" + i2 });
            errors++;
          }
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key4 of Object.keys(data24)) {
              if (!(key4 === "role" || key4 === "holder" || key4 === "accountable_for" || key4 === "owns_aims" || pattern0.test(key4))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/roles/" + i2, key: key4 });
                errors++;
              }
            }
            if (data24.role !== void 0 && func0.call(data24, "role")) {
              if (!validate35(data24.role, { instancePath: instancePath + "/roles/" + i2 + "/role", parentData: data24, parentDataProperty: "role", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data24.holder !== void 0 && func0.call(data24, "holder")) {
              if (!validate35(data24.holder, { instancePath: instancePath + "/roles/" + i2 + "/holder", parentData: data24, parentDataProperty: "holder", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data24.accountable_for !== void 0 && func0.call(data24, "accountable_for")) {
              if (!validate35(data24.accountable_for, { instancePath: instancePath + "/roles/" + i2 + "/accountable_for", parentData: data24, parentDataProperty: "accountable_for", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data24.owns_aims !== void 0 && func0.call(data24, "owns_aims")) {
              let data28 = data24.owns_aims;
              if (typeof data28 !== "boolean" && data28 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/roles/" + i2 + "/owns_aims" });
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.objectives !== void 0 && func0.call(data, "objectives")) {
      let data29 = data.objectives;
      if (typeof data29 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/objectives" });
        errors++;
      }
      const _errs61 = errors;
      let valid15 = true;
      const _errs62 = errors;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid4 = _errs62 === errors;
      errors = _errs61;
      if (vErrors !== null) {
        if (_errs61) {
          vErrors.length = _errs61;
        } else {
          vErrors = null;
        }
      }
      if (_valid4) {
        const _errs64 = errors;
        if (!validate26(data29, { instancePath: instancePath + "/objectives", parentData: data, parentDataProperty: "objectives", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs64 === errors;
        valid15 = _valid4;
      }
      if (!valid15) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/objectives" });
        errors++;
      }
      if (Array.isArray(data29)) {
        const len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data30 = data29[i3];
          if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/objectives/" + i3 });
            errors++;
          }
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key5 of Object.keys(data30)) {
              if (!(key5 === "id" || key5 === "title" || key5 === "measure" || key5 === "target" || key5 === "owner" || key5 === "due" || pattern0.test(key5))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/objectives/" + i3, key: key5 });
                errors++;
              }
            }
            if (data30.id !== void 0 && func0.call(data30, "id")) {
              if (!validate23(data30.id, { instancePath: instancePath + "/objectives/" + i3 + "/id", parentData: data30, parentDataProperty: "id", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data30.title !== void 0 && func0.call(data30, "title")) {
              if (!validate25(data30.title, { instancePath: instancePath + "/objectives/" + i3 + "/title", parentData: data30, parentDataProperty: "title", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data30.measure !== void 0 && func0.call(data30, "measure")) {
              if (!validate35(data30.measure, { instancePath: instancePath + "/objectives/" + i3 + "/measure", parentData: data30, parentDataProperty: "measure", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data30.target !== void 0 && func0.call(data30, "target")) {
              if (!validate35(data30.target, { instancePath: instancePath + "/objectives/" + i3 + "/target", parentData: data30, parentDataProperty: "target", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data30.owner !== void 0 && func0.call(data30, "owner")) {
              if (!validate32(data30.owner, { instancePath: instancePath + "/objectives/" + i3 + "/owner", parentData: data30, parentDataProperty: "owner", rootData })) {
                vErrors = withErrors(vErrors, validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data30.due !== void 0 && func0.call(data30, "due")) {
              let data36 = data30.due;
              if (typeof data36 !== "string" && !(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/objectives/" + i3 + "/due" });
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.communication !== void 0 && func0.call(data, "communication")) {
      if (!validate35(data.communication, { instancePath: instancePath + "/communication", parentData: data, parentDataProperty: "communication", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate656.errors = vErrors;
  return errors === 0;
}
var document_statement_of_applicability = validate696;
var schema91 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "decisions": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "control": { "$ref": "#/$defs/shared56" }, "applicable": { "type": ["boolean", "null"] }, "justification": { "$ref": "#/$defs/shared6" }, "basis": { "type": ["string", "array", "object", "null"], "items": { "$ref": "#/$defs/shared66" }, "if": { "type": "string" }, "then": { "$ref": "#/$defs/shared66" }, "else": { "$ref": "#/$defs/shared14" } }, "implemented_by": { "$ref": "#/$defs/shared28" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate706(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (!(data === "risk" || data === "law" || data === "contract" || data === "interested-party" || data === "good-practice" || data === null)) {
    vErrors = withError(vErrors, { keyword: "enum", instancePath });
    errors++;
  }
  validate706.errors = vErrors;
  return errors === 0;
}
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema91.properties, key0) || pattern0.test(key0))) {
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
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data6 = data.decisions;
      if (typeof data6 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions" });
        errors++;
      }
      const _errs10 = errors;
      let valid1 = true;
      const _errs11 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate26(data6, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/decisions" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions/" + i0 });
            errors++;
          }
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 of Object.keys(data7)) {
              if (!(key1 === "control" || key1 === "applicable" || key1 === "justification" || key1 === "basis" || key1 === "implemented_by" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/decisions/" + i0, key: key1 });
                errors++;
              }
            }
            if (data7.control !== void 0 && func0.call(data7, "control")) {
              if (!validate296(data7.control, { instancePath: instancePath + "/decisions/" + i0 + "/control", parentData: data7, parentDataProperty: "control", rootData })) {
                vErrors = withErrors(vErrors, validate296.errors);
                errors = vErrors.length;
              }
            }
            if (data7.applicable !== void 0 && func0.call(data7, "applicable")) {
              let data9 = data7.applicable;
              if (typeof data9 !== "boolean" && data9 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions/" + i0 + "/applicable" });
                errors++;
              }
            }
            if (data7.justification !== void 0 && func0.call(data7, "justification")) {
              if (!validate35(data7.justification, { instancePath: instancePath + "/decisions/" + i0 + "/justification", parentData: data7, parentDataProperty: "justification", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data7.basis !== void 0 && func0.call(data7, "basis")) {
              let data11 = data7.basis;
              if (typeof data11 != "object" && typeof data11 !== "string") {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decisions/" + i0 + "/basis" });
                errors++;
              }
              const _errs23 = errors;
              let valid5 = true;
              const _errs24 = errors;
              if (typeof data11 !== "string") {
                vErrors = withError(vErrors, {});
                errors++;
              }
              var _valid1 = _errs24 === errors;
              errors = _errs23;
              if (vErrors !== null) {
                if (_errs23) {
                  vErrors.length = _errs23;
                } else {
                  vErrors = null;
                }
              }
              let ifClause0;
              if (_valid1) {
                const _errs26 = errors;
                if (!validate706(data11, { instancePath: instancePath + "/decisions/" + i0 + "/basis", parentData: data7, parentDataProperty: "basis", rootData })) {
                  vErrors = withErrors(vErrors, validate706.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs26 === errors;
                valid5 = _valid1;
                ifClause0 = "then";
              } else {
                const _errs27 = errors;
                if (!validate57(data11, { instancePath: instancePath + "/decisions/" + i0 + "/basis", parentData: data7, parentDataProperty: "basis", rootData })) {
                  vErrors = withErrors(vErrors, validate57.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs27 === errors;
                valid5 = _valid1;
                ifClause0 = "else";
              }
              if (!valid5) {
                vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/decisions/" + i0 + "/basis" });
                errors++;
              }
              if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate706(data11[i1], { instancePath: instancePath + "/decisions/" + i0 + "/basis/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
                    vErrors = withErrors(vErrors, validate706.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data7.implemented_by !== void 0 && func0.call(data7, "implemented_by")) {
              if (!validate106(data7.implemented_by, { instancePath: instancePath + "/decisions/" + i0 + "/implemented_by", parentData: data7, parentDataProperty: "implemented_by", rootData })) {
                vErrors = withErrors(vErrors, validate106.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate696.errors = vErrors;
  return errors === 0;
}
var document_training = validate718;
var schema93 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "programme": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "module": { "$ref": "#/$defs/shared2" }, "audience": { "$ref": "#/$defs/shared6" }, "content_version": { "$ref": "#/$defs/shared9" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "records": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "who": { "$ref": "#/$defs/shared6" }, "role": { "$ref": "#/$defs/shared6" }, "module": { "$ref": "#/$defs/shared2" }, "completed_on": { "type": ["string", "integer", "null"] }, "expires_on": { "type": ["string", "integer", "null"] }, "evidence": { "$ref": "#/$defs/shared58" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate718(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema93.properties, key0) || pattern0.test(key0))) {
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
    if (data.programme !== void 0 && func0.call(data, "programme")) {
      let data6 = data.programme;
      if (typeof data6 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/programme" });
        errors++;
      }
      const _errs10 = errors;
      let valid1 = true;
      const _errs11 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate26(data6, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/programme" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/programme/" + i0 });
            errors++;
          }
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 of Object.keys(data7)) {
              if (!(key1 === "module" || key1 === "audience" || key1 === "content_version" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/programme/" + i0, key: key1 });
                errors++;
              }
            }
            if (data7.module !== void 0 && func0.call(data7, "module")) {
              if (!validate25(data7.module, { instancePath: instancePath + "/programme/" + i0 + "/module", parentData: data7, parentDataProperty: "module", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data7.audience !== void 0 && func0.call(data7, "audience")) {
              if (!validate35(data7.audience, { instancePath: instancePath + "/programme/" + i0 + "/audience", parentData: data7, parentDataProperty: "audience", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data7.content_version !== void 0 && func0.call(data7, "content_version")) {
              if (!validate46(data7.content_version, { instancePath: instancePath + "/programme/" + i0 + "/content_version", parentData: data7, parentDataProperty: "content_version", rootData })) {
                vErrors = withErrors(vErrors, validate46.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.records !== void 0 && func0.call(data, "records")) {
      let data11 = data.records;
      if (typeof data11 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/records" });
        errors++;
      }
      const _errs22 = errors;
      let valid5 = true;
      const _errs23 = errors;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid1 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs25 = errors;
        if (!validate26(data11, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs25 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/records" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/records/" + i1 });
            errors++;
          }
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key2 of Object.keys(data12)) {
              if (!(key2 === "who" || key2 === "role" || key2 === "module" || key2 === "completed_on" || key2 === "expires_on" || key2 === "evidence" || pattern0.test(key2))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/records/" + i1, key: key2 });
                errors++;
              }
            }
            if (data12.who !== void 0 && func0.call(data12, "who")) {
              if (!validate35(data12.who, { instancePath: instancePath + "/records/" + i1 + "/who", parentData: data12, parentDataProperty: "who", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data12.role !== void 0 && func0.call(data12, "role")) {
              if (!validate35(data12.role, { instancePath: instancePath + "/records/" + i1 + "/role", parentData: data12, parentDataProperty: "role", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data12.module !== void 0 && func0.call(data12, "module")) {
              if (!validate25(data12.module, { instancePath: instancePath + "/records/" + i1 + "/module", parentData: data12, parentDataProperty: "module", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data12.completed_on !== void 0 && func0.call(data12, "completed_on")) {
              let data16 = data12.completed_on;
              if (typeof data16 !== "string" && !(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/records/" + i1 + "/completed_on" });
                errors++;
              }
            }
            if (data12.expires_on !== void 0 && func0.call(data12, "expires_on")) {
              let data17 = data12.expires_on;
              if (typeof data17 !== "string" && !(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/records/" + i1 + "/expires_on" });
                errors++;
              }
            }
            if (data12.evidence !== void 0 && func0.call(data12, "evidence")) {
              if (!validate353(data12.evidence, { instancePath: instancePath + "/records/" + i1 + "/evidence", parentData: data12, parentDataProperty: "evidence", rootData })) {
                vErrors = withErrors(vErrors, validate353.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate718.errors = vErrors;
  return errors === 0;
}
var document_validation = validate741;
var schema94 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "system": { "$ref": "#/$defs/shared1" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "models": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "name": { "$ref": "#/$defs/shared2" }, "version": { "$ref": "#/$defs/shared9" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "suite": { "type": ["object", "null"], "properties": { "name": { "$ref": "#/$defs/shared2" }, "location": { "$ref": "#/$defs/shared2" }, "version": { "$ref": "#/$defs/shared9" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "criteria": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "metric": { "$ref": "#/$defs/shared2" }, "threshold": { "type": ["number", "null"] }, "direction": { "type": ["string", "null"], "enum": ["at-least", "at-most", null] } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "results": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "metric": { "$ref": "#/$defs/shared2" }, "value": { "type": ["number", "null"] }, "on": { "type": ["string", "integer", "null"] }, "run": { "$ref": "#/$defs/shared2" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "regression_blocks_deployment": { "type": ["boolean", "null"] }, "decision": { "type": ["string", "null"], "enum": ["pass", "fail", "conditional", null] }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate741(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema94.properties, key0) || pattern0.test(key0))) {
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
    if (data.models !== void 0 && func0.call(data, "models")) {
      let data7 = data.models;
      if (typeof data7 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/models" });
        errors++;
      }
      const _errs11 = errors;
      let valid1 = true;
      const _errs12 = errors;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs14 = errors;
        if (!validate26(data7, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs14 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/models" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/models/" + i0 });
            errors++;
          }
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key1 of Object.keys(data8)) {
              if (!(key1 === "name" || key1 === "version" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/models/" + i0, key: key1 });
                errors++;
              }
            }
            if (data8.name !== void 0 && func0.call(data8, "name")) {
              if (!validate25(data8.name, { instancePath: instancePath + "/models/" + i0 + "/name", parentData: data8, parentDataProperty: "name", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data8.version !== void 0 && func0.call(data8, "version")) {
              if (!validate46(data8.version, { instancePath: instancePath + "/models/" + i0 + "/version", parentData: data8, parentDataProperty: "version", rootData })) {
                vErrors = withErrors(vErrors, validate46.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.suite !== void 0 && func0.call(data, "suite")) {
      let data11 = data.suite;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/suite" });
        errors++;
      }
      const _errs22 = errors;
      let valid5 = true;
      const _errs23 = errors;
      if (errors === _errs23) {
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
      var _valid1 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs25 = errors;
        if (!validate26(data11, { instancePath: instancePath + "/suite", parentData: data, parentDataProperty: "suite", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs25 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/suite" });
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 of Object.keys(data11)) {
          if (!(key2 === "name" || key2 === "location" || key2 === "version" || key2 === "not_applicable" || pattern0.test(key2))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/suite", key: key2 });
            errors++;
          }
        }
        if (data11.name !== void 0 && func0.call(data11, "name")) {
          if (!validate25(data11.name, { instancePath: instancePath + "/suite/name", parentData: data11, parentDataProperty: "name", rootData })) {
            vErrors = withErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data11.location !== void 0 && func0.call(data11, "location")) {
          if (!validate25(data11.location, { instancePath: instancePath + "/suite/location", parentData: data11, parentDataProperty: "location", rootData })) {
            vErrors = withErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data11.version !== void 0 && func0.call(data11, "version")) {
          if (!validate46(data11.version, { instancePath: instancePath + "/suite/version", parentData: data11, parentDataProperty: "version", rootData })) {
            vErrors = withErrors(vErrors, validate46.errors);
            errors = vErrors.length;
          }
        }
        if (data11.not_applicable !== void 0 && func0.call(data11, "not_applicable")) {
          if (!validate27(data11.not_applicable, { instancePath: instancePath + "/suite/not_applicable", parentData: data11, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.criteria !== void 0 && func0.call(data, "criteria")) {
      let data16 = data.criteria;
      if (typeof data16 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/criteria" });
        errors++;
      }
      const _errs33 = errors;
      let valid7 = true;
      const _errs34 = errors;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid2 = _errs34 === errors;
      errors = _errs33;
      if (vErrors !== null) {
        if (_errs33) {
          vErrors.length = _errs33;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs36 = errors;
        if (!validate26(data16, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs36 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/criteria" });
        errors++;
      }
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/criteria/" + i1 });
            errors++;
          }
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (const key3 of Object.keys(data17)) {
              if (!(key3 === "metric" || key3 === "threshold" || key3 === "direction" || pattern0.test(key3))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/criteria/" + i1, key: key3 });
                errors++;
              }
            }
            if (data17.metric !== void 0 && func0.call(data17, "metric")) {
              if (!validate25(data17.metric, { instancePath: instancePath + "/criteria/" + i1 + "/metric", parentData: data17, parentDataProperty: "metric", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data17.threshold !== void 0 && func0.call(data17, "threshold")) {
              let data19 = data17.threshold;
              if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/criteria/" + i1 + "/threshold" });
                errors++;
              }
            }
            if (data17.direction !== void 0 && func0.call(data17, "direction")) {
              let data20 = data17.direction;
              if (typeof data20 !== "string" && data20 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/criteria/" + i1 + "/direction" });
                errors++;
              }
              if (!(data20 === "at-least" || data20 === "at-most" || data20 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/criteria/" + i1 + "/direction" });
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.results !== void 0 && func0.call(data, "results")) {
      let data21 = data.results;
      if (typeof data21 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/results" });
        errors++;
      }
      const _errs47 = errors;
      let valid11 = true;
      const _errs48 = errors;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid3 = _errs48 === errors;
      errors = _errs47;
      if (vErrors !== null) {
        if (_errs47) {
          vErrors.length = _errs47;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs50 = errors;
        if (!validate26(data21, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid3 = _errs50 === errors;
        valid11 = _valid3;
      }
      if (!valid11) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/results" });
        errors++;
      }
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data22 = data21[i2];
          if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/results/" + i2 });
            errors++;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key4 of Object.keys(data22)) {
              if (!(key4 === "metric" || key4 === "value" || key4 === "on" || key4 === "run" || pattern0.test(key4))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/results/" + i2, key: key4 });
                errors++;
              }
            }
            if (data22.metric !== void 0 && func0.call(data22, "metric")) {
              if (!validate25(data22.metric, { instancePath: instancePath + "/results/" + i2 + "/metric", parentData: data22, parentDataProperty: "metric", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data22.value !== void 0 && func0.call(data22, "value")) {
              let data24 = data22.value;
              if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/results/" + i2 + "/value" });
                errors++;
              }
            }
            if (data22.on !== void 0 && func0.call(data22, "on")) {
              let data25 = data22.on;
              if (typeof data25 !== "string" && !(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25)) && data25 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/results/" + i2 + "/on" });
                errors++;
              }
            }
            if (data22.run !== void 0 && func0.call(data22, "run")) {
              if (!validate25(data22.run, { instancePath: instancePath + "/results/" + i2 + "/run", parentData: data22, parentDataProperty: "run", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      }
    }
    if (data.regression_blocks_deployment !== void 0 && func0.call(data, "regression_blocks_deployment")) {
      let data27 = data.regression_blocks_deployment;
      if (typeof data27 !== "boolean" && data27 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/regression_blocks_deployment" });
        errors++;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      let data28 = data.decision;
      if (typeof data28 !== "string" && data28 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/decision" });
        errors++;
      }
      if (!(data28 === "pass" || data28 === "fail" || data28 === "conditional" || data28 === null)) {
        vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/decision" });
        errors++;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate741.errors = vErrors;
  return errors === 0;
}
var document_vendor = validate769;
var schema95 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "provides": { "$ref": "#/$defs/shared6" }, "services": { "$ref": "#/$defs/shared6" }, "controls_reviewed": { "$ref": "#/$defs/shared6" }, "data_handling": { "type": ["object", "null"], "properties": { "trains_on_our_data": { "type": ["boolean", "null"] }, "retention": { "$ref": "#/$defs/shared6" }, "region": { "$ref": "#/$defs/shared6" }, "subprocessors": { "$ref": "#/$defs/shared6" }, "not_applicable": { "$ref": "#/$defs/shared4" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false, "if": { "type": "object", "required": ["not_applicable"] }, "then": { "$ref": "#/$defs/shared3" } }, "version_change_notice": { "$ref": "#/$defs/shared6" }, "evaluation_results": { "$ref": "#/$defs/shared6" }, "incident_notice": { "$ref": "#/$defs/shared6" }, "exit": { "$ref": "#/$defs/shared6" }, "certifications": { "$ref": "#/$defs/shared6" }, "conclusion": { "type": ["string", "null"], "enum": ["approve", "approve-with-conditions", "reject", null] }, "valid_until": { "type": ["string", "integer", "null"] }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate769(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema95.properties, key0) || pattern0.test(key0))) {
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
    if (data.provides !== void 0 && func0.call(data, "provides")) {
      if (!validate35(data.provides, { instancePath: instancePath + "/provides", parentData: data, parentDataProperty: "provides", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.services !== void 0 && func0.call(data, "services")) {
      if (!validate35(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.controls_reviewed !== void 0 && func0.call(data, "controls_reviewed")) {
      if (!validate35(data.controls_reviewed, { instancePath: instancePath + "/controls_reviewed", parentData: data, parentDataProperty: "controls_reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_handling !== void 0 && func0.call(data, "data_handling")) {
      let data9 = data.data_handling;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/data_handling" });
        errors++;
      }
      const _errs13 = errors;
      let valid1 = true;
      const _errs14 = errors;
      if (errors === _errs14) {
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          let missing0;
          if ((data9.not_applicable === void 0 || !func0.call(data9, "not_applicable")) && (missing0 = "not_applicable")) {
            vErrors = withError(vErrors, {});
            errors++;
          }
        } else {
          vErrors = withError(vErrors, {});
          errors++;
        }
      }
      var _valid0 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs16 = errors;
        if (!validate26(data9, { instancePath: instancePath + "/data_handling", parentData: data, parentDataProperty: "data_handling", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs16 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/data_handling" });
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 of Object.keys(data9)) {
          if (!(key1 === "trains_on_our_data" || key1 === "retention" || key1 === "region" || key1 === "subprocessors" || key1 === "not_applicable" || pattern0.test(key1))) {
            vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/data_handling", key: key1 });
            errors++;
          }
        }
        if (data9.trains_on_our_data !== void 0 && func0.call(data9, "trains_on_our_data")) {
          let data10 = data9.trains_on_our_data;
          if (typeof data10 !== "boolean" && data10 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/data_handling/trains_on_our_data" });
            errors++;
          }
        }
        if (data9.retention !== void 0 && func0.call(data9, "retention")) {
          if (!validate35(data9.retention, { instancePath: instancePath + "/data_handling/retention", parentData: data9, parentDataProperty: "retention", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data9.region !== void 0 && func0.call(data9, "region")) {
          if (!validate35(data9.region, { instancePath: instancePath + "/data_handling/region", parentData: data9, parentDataProperty: "region", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data9.subprocessors !== void 0 && func0.call(data9, "subprocessors")) {
          if (!validate35(data9.subprocessors, { instancePath: instancePath + "/data_handling/subprocessors", parentData: data9, parentDataProperty: "subprocessors", rootData })) {
            vErrors = withErrors(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data9.not_applicable !== void 0 && func0.call(data9, "not_applicable")) {
          if (!validate27(data9.not_applicable, { instancePath: instancePath + "/data_handling/not_applicable", parentData: data9, parentDataProperty: "not_applicable", rootData })) {
            vErrors = withErrors(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.version_change_notice !== void 0 && func0.call(data, "version_change_notice")) {
      if (!validate35(data.version_change_notice, { instancePath: instancePath + "/version_change_notice", parentData: data, parentDataProperty: "version_change_notice", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation_results !== void 0 && func0.call(data, "evaluation_results")) {
      if (!validate35(data.evaluation_results, { instancePath: instancePath + "/evaluation_results", parentData: data, parentDataProperty: "evaluation_results", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.incident_notice !== void 0 && func0.call(data, "incident_notice")) {
      if (!validate35(data.incident_notice, { instancePath: instancePath + "/incident_notice", parentData: data, parentDataProperty: "incident_notice", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.exit !== void 0 && func0.call(data, "exit")) {
      if (!validate35(data.exit, { instancePath: instancePath + "/exit", parentData: data, parentDataProperty: "exit", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.certifications !== void 0 && func0.call(data, "certifications")) {
      if (!validate35(data.certifications, { instancePath: instancePath + "/certifications", parentData: data, parentDataProperty: "certifications", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.conclusion !== void 0 && func0.call(data, "conclusion")) {
      let data20 = data.conclusion;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/conclusion" });
        errors++;
      }
      if (!(data20 === "approve" || data20 === "approve-with-conditions" || data20 === "reject" || data20 === null)) {
        vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/conclusion" });
        errors++;
      }
    }
    if (data.valid_until !== void 0 && func0.call(data, "valid_until")) {
      let data21 = data.valid_until;
      if (typeof data21 !== "string" && !(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/valid_until" });
        errors++;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate769.errors = vErrors;
  return errors === 0;
}
var document_waivers = validate796;
var schema96 = { "type": ["object", "null"], "properties": { "aims": true, "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "waivers": { "type": ["array", "object", "null"], "items": { "type": ["object", "null"], "properties": { "rule": { "$ref": "#/$defs/shared2" }, "document": { "$ref": "#/$defs/shared1" }, "path": { "$ref": "#/$defs/shared2" }, "obligation": { "type": ["string", "null"], "enum": ["risk-assessment", "impact-assessment", "validation", "oversight", "monitoring", "vendor", "dataset", "runbook", "training", null] }, "system": { "$ref": "#/$defs/shared1" }, "reason": { "$ref": "#/$defs/shared6" }, "approved_by": { "$ref": "#/$defs/shared6" }, "expires": { "type": ["string", "integer", "null"] } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/shared3" } }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate796(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema96.properties, key0) || pattern0.test(key0))) {
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
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data6 = data.waivers;
      if (typeof data6 != "object") {
        vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/waivers" });
        errors++;
      }
      const _errs10 = errors;
      let valid1 = true;
      const _errs11 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = withError(vErrors, {});
        errors++;
      }
      var _valid0 = _errs11 === errors;
      errors = _errs10;
      if (vErrors !== null) {
        if (_errs10) {
          vErrors.length = _errs10;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs13 = errors;
        if (!validate26(data6, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData })) {
          vErrors = withErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = withError(vErrors, { keyword: "if", instancePath: instancePath + "/waivers" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/waivers/" + i0 });
            errors++;
          }
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 of Object.keys(data7)) {
              if (!(key1 === "rule" || key1 === "document" || key1 === "path" || key1 === "obligation" || key1 === "system" || key1 === "reason" || key1 === "approved_by" || key1 === "expires" || pattern0.test(key1))) {
                vErrors = withError(vErrors, { keyword: "additionalProperties", instancePath: instancePath + "/waivers/" + i0, key: key1 });
                errors++;
              }
            }
            if (data7.rule !== void 0 && func0.call(data7, "rule")) {
              if (!validate25(data7.rule, { instancePath: instancePath + "/waivers/" + i0 + "/rule", parentData: data7, parentDataProperty: "rule", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data7.document !== void 0 && func0.call(data7, "document")) {
              if (!validate23(data7.document, { instancePath: instancePath + "/waivers/" + i0 + "/document", parentData: data7, parentDataProperty: "document", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data7.path !== void 0 && func0.call(data7, "path")) {
              if (!validate25(data7.path, { instancePath: instancePath + "/waivers/" + i0 + "/path", parentData: data7, parentDataProperty: "path", rootData })) {
                vErrors = withErrors(vErrors, validate25.errors);
                errors = vErrors.length;
              }
            }
            if (data7.obligation !== void 0 && func0.call(data7, "obligation")) {
              let data11 = data7.obligation;
              if (typeof data11 !== "string" && data11 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/waivers/" + i0 + "/obligation" });
                errors++;
              }
              if (!(data11 === "risk-assessment" || data11 === "impact-assessment" || data11 === "validation" || data11 === "oversight" || data11 === "monitoring" || data11 === "vendor" || data11 === "dataset" || data11 === "runbook" || data11 === "training" || data11 === null)) {
                vErrors = withError(vErrors, { keyword: "enum", instancePath: instancePath + "/waivers/" + i0 + "/obligation" });
                errors++;
              }
            }
            if (data7.system !== void 0 && func0.call(data7, "system")) {
              if (!validate23(data7.system, { instancePath: instancePath + "/waivers/" + i0 + "/system", parentData: data7, parentDataProperty: "system", rootData })) {
                vErrors = withErrors(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data7.reason !== void 0 && func0.call(data7, "reason")) {
              if (!validate35(data7.reason, { instancePath: instancePath + "/waivers/" + i0 + "/reason", parentData: data7, parentDataProperty: "reason", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data7.approved_by !== void 0 && func0.call(data7, "approved_by")) {
              if (!validate35(data7.approved_by, { instancePath: instancePath + "/waivers/" + i0 + "/approved_by", parentData: data7, parentDataProperty: "approved_by", rootData })) {
                vErrors = withErrors(vErrors, validate35.errors);
                errors = vErrors.length;
              }
            }
            if (data7.expires !== void 0 && func0.call(data7, "expires")) {
              let data15 = data7.expires;
              if (typeof data15 !== "string" && !(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
                vErrors = withError(vErrors, { keyword: "type", instancePath: instancePath + "/waivers/" + i0 + "/expires" });
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate796.errors = vErrors;
  return errors === 0;
}
var entry_control = validate817;
var schema97 = { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "title": { "$ref": "#/$defs/shared2" }, "name": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "status": { "$ref": "#/$defs/shared54" }, "version": { "$ref": "#/$defs/shared9" }, "description": { "$ref": "#/$defs/shared6" }, "implements": { "$ref": "#/$defs/shared55" }, "systems": { "$ref": "#/$defs/shared28" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate817(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema97.properties, key0) || pattern0.test(key0))) {
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
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate290(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = withErrors(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      if (!validate46(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData })) {
        vErrors = withErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate35(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = withErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.implements !== void 0 && func0.call(data, "implements")) {
      if (!validate294(data.implements, { instancePath: instancePath + "/implements", parentData: data, parentDataProperty: "implements", rootData })) {
        vErrors = withErrors(vErrors, validate294.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      if (!validate106(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData })) {
        vErrors = withErrors(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate817.errors = vErrors;
  return errors === 0;
}
var entry_ai_system = validate834;
var schema98 = { "type": ["object", "null"], "properties": { "id": { "$ref": "#/$defs/shared1" }, "name": { "$ref": "#/$defs/shared2" }, "title": { "$ref": "#/$defs/shared2" }, "owner": { "$ref": "#/$defs/shared5" }, "stage": { "$ref": "#/$defs/shared7" }, "stage_since": { "type": ["string", "integer", "null"] }, "status": { "$ref": "#/$defs/shared8" }, "version": { "$ref": "#/$defs/shared9" }, "purpose": { "$ref": "#/$defs/shared6" }, "origin": { "$ref": "#/$defs/shared10" }, "audience": { "$ref": "#/$defs/shared11" }, "organization_roles": { "$ref": "#/$defs/shared12" }, "automation_level": { "$ref": "#/$defs/shared15" }, "users": { "$ref": "#/$defs/shared6" }, "affected_parties": { "$ref": "#/$defs/shared6" }, "data_inputs": { "$ref": "#/$defs/shared16" }, "data_outputs": { "$ref": "#/$defs/shared20" }, "models": { "$ref": "#/$defs/shared22" }, "risk": { "$ref": "#/$defs/shared25" }, "assessments": { "$ref": "#/$defs/shared28" }, "controls": { "$ref": "#/$defs/shared28" }, "human_oversight": { "$ref": "#/$defs/shared29" }, "legal_basis": { "$ref": "#/$defs/shared6" }, "code": { "$ref": "#/$defs/shared6" }, "code_changes": { "$ref": "#/$defs/shared35" }, "links": { "$ref": "#/$defs/shared6" }, "source": { "$ref": "#/$defs/shared36" }, "approved": { "$ref": "#/$defs/shared37" }, "reviewed": { "$ref": "#/$defs/shared38" }, "review": { "$ref": "#/$defs/shared39" }, "supersedes": { "$ref": "#/$defs/shared1" }, "evidence": { "$ref": "#/$defs/shared45" }, "notes": { "$ref": "#/$defs/shared6" }, "tags": { "$ref": "#/$defs/shared6" } }, "patternProperties": { "^x[-_]": true }, "additionalProperties": false };
function validate834(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, { keyword: "type", instancePath });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(func0.call(schema98.properties, key0) || pattern0.test(key0))) {
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
    if (data.code_changes !== void 0 && func0.call(data, "code_changes")) {
      if (!validate133(data.code_changes, { instancePath: instancePath + "/code_changes", parentData: data, parentDataProperty: "code_changes", rootData })) {
        vErrors = withErrors(vErrors, validate133.errors);
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
      if (!validate140(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = withErrors(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved !== void 0 && func0.call(data, "approved")) {
      if (!validate146(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData })) {
        vErrors = withErrors(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate151(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData })) {
        vErrors = withErrors(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0 && func0.call(data, "review")) {
      if (!validate157(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = withErrors(vErrors, validate157.errors);
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
      if (!validate174(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData })) {
        vErrors = withErrors(vErrors, validate174.errors);
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
  validate834.errors = vErrors;
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
var documentValidators = /* @__PURE__ */ new Map([["ai-system", document_ai_system], ["certification", document_certification], ["config", document_config], ["control", document_control], ["controls", document_controls], ["corrective-action", document_corrective_action], ["crosswalk", document_crosswalk], ["dataset", document_dataset], ["impact-assessment", document_impact_assessment], ["incident", document_incident], ["internal-audit", document_internal_audit], ["management-review", document_management_review], ["monitoring", document_monitoring], ["oversight", document_oversight], ["policy", document_policy], ["register", document_register], ["risk-assessment", document_risk_assessment], ["runbook", document_runbook], ["scope", document_scope], ["statement-of-applicability", document_statement_of_applicability], ["training", document_training], ["validation", document_validation], ["vendor", document_vendor], ["waivers", document_waivers]]);
var entryValidators = /* @__PURE__ */ new Map([["control", entry_control], ["ai-system", entry_ai_system]]);
export {
  documentValidators,
  entryValidators
};
